import type {DiagnosisText} from './diagnosis.ts';

const problem: DiagnosisText['problem'] = {
  'not-a-feed': 'der er ingen arrangementer i det',
  unreadable: 'det kan ikke læses og er udeladt',
  'name-missing': 'det har intet navn og er udeladt',
  'date-missing': 'det har ingen dato; der vises “dato følger”',
  'date-impossible': 'den dato eller det klokkeslæt findes ikke; skriv som 2026-09-24T09:00',
  'end-before-start': 'det slutter, før det begynder; slutningen er udeladt',
  'time-zone-unknown': 'den tidszone findes ikke; skriv som Europe/Copenhagen',
  'link-refused': 'der linkes kun til adresser med http, https, mailto og tel',
  'price-unreadable': 'en pris er et tal, for eksempel 4975',
  'word-unknown': 'det ord kender feedformatet ikke',
  'identifier-twice': 'to har samme navn; den første gælder',
};

/** Danish. */
export const text: DiagnosisText = {
  lang: 'da',
  heading: 'Opslag: det skal rettes',
  close: 'Luk',
  well: 'Der er ikke fundet noget, der skal rettes.',
  addTo: where => `Tilføj i ${where}:`,
  problem,
  trouble: {
    'feed-unnamed': ({tag}) =>
      `<${tag}> mangler et feed: tilføj feed="https://…" med adressen på arrangørens feed.`,
    'frame-refuses': ({href, origin}) =>
      `Denne ramme viser ikke ${href}: den ligger på en anden adresse end rammen selv. Skriv ${origin} i <meta name="opslag-origins" content="…"> i frame.html, hvis den skal.`,
    unreachable: ({href}) =>
      `${href} svarer ikke. Enten er adressen forkert, eller også er serveren nede.`,
    cors: ({href}) =>
      `${href} svarer, men lader ikke andre websteder læse med. Serveren skal sende headeren “Access-Control-Allow-Origin: *”.`,
    csp: ({href, directive}) =>
      `Sidens Content Security Policy blokerer ${href}. Føj adressen til ${directive}.`,
    'mixed-content': ({href}) =>
      `Siden kører på https, så browseren henter ikke ${href}. Skriv adressen med https.`,
    refused: ({href, status}) => `${href} svarede med status ${status}. Tjek feedets adresse.`,
    'not-json': ({href}) =>
      `Der er ingen JSON på ${href}. Attributten feed skal pege på selve feedet.`,
    'page-not-feed': ({href}) =>
      `På ${href} ligger en webside, ikke et feed. Attributten feed skal pege på selve feedet, hvis adresse tit ender på .json.`,
    'not-a-feed': ({href}) => `Der er JSON på ${href}, men ingen arrangementer i den.`,
    'event-unknown': ({event, known}) =>
      known
        ? `Feedet har intet arrangement, der hedder “${event}”. Det har: ${known}.`
        : `Feedet har intet arrangement, der hedder “${event}”, og heller ingen andre.`,
    'attribute-unknown': ({tag, attribute, meant}) =>
      `<${tag}> kender ikke attributten “${attribute}”.${meant && ` Mente du “${meant}”?`}`,
    'value-unknown': ({attribute, value, meant, allowed}) =>
      `${attribute}="${value}" giver ikke mening her.${meant && ` Mente du “${meant}”?`} Det kan være: ${allowed}.`,
    'tag-unknown': ({tag, meant}) => `<${tag}> findes ikke. Mente du <${meant}>?`,
    'tag-taken': ({tag}) =>
      `Noget andet på siden hedder allerede <${tag}>. Sæt data-prefix="x" på Opslags script-tag, og skriv <x-${tag}>.`,
    versions: ({serving, other}) =>
      `Opslag er på siden to gange: ${serving} bruges, ${other} holder sig tilbage. Fjern det ene script.`,
    'files-missing': ({folder}) =>
      `Der mangler filer i ${folder}, eller de må ikke hentes derfra. Måske er opslag.js en gammel udgave: tøm cachen, læg alle filer af samme version op, og tillad mappen i script-src.`,
    'script-in-head': ({tag}) =>
      `Et script-tag for <${tag}> står i head, hvor intet vises. Flyt det til det sted i body, hvor elementet skal være.`,
    'prefix-unusable': ({prefix}) =>
      `data-prefix="${prefix}" kan ikke indlede navnet på et element. Brug små bogstaver a–z.`,
    'feed-problem': ({problem: {kind, path, value}}) =>
      `I feedet, ved ${path || 'begyndelsen'}${value ? ` (“${value}”)` : ''}: ${problem[kind]}.`,
  },
};
