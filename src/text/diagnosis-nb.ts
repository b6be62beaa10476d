import type {DiagnosisText} from './diagnosis.ts';

const problem: DiagnosisText['problem'] = {
  'not-a-feed': 'det er ingen arrangementer i den',
  unreadable: 'det kan ikke leses og er utelatt',
  'name-missing': 'det har ikke noe navn og er utelatt',
  'date-missing': 'det har ingen dato; den vises som ikke bestemt',
  'date-impossible': 'den datoen eller det klokkeslettet finnes ikke; skriv som 2026-09-24T09:00',
  'end-before-start': 'det slutter før det begynner; slutten er utelatt',
  'time-zone-unknown': 'den tidssonen finnes ikke; skriv som Europe/Oslo',
  'link-refused': 'det lenkes bare til adresser med http, https, mailto og tel',
  'price-unreadable': 'en pris er et tall, for eksempel 4975',
  'word-unknown': 'det ordet kjenner ikke feedformatet',
  'identifier-twice': 'to har samme navn; den første gjelder',
};

/** Norwegian bokmål. */
export const text: DiagnosisText = {
  lang: 'nb',
  heading: 'Opslag: dette må rettes',
  close: 'Lukk',
  well: 'Det er ikke funnet noe som må rettes.',
  addTo: where => `Legg til i ${where}:`,
  problem,
  trouble: {
    'feed-unnamed': ({tag}) =>
      `<${tag}> mangler en feed: legg til feed="https://…" med adressen til arrangørens feed.`,
    'frame-refuses': ({href, origin}) =>
      `Denne rammen viser ikke ${href}: den ligger på en annen adresse enn rammen selv. Skriv ${origin} i <meta name="opslag-origins" content="…"> i frame.html hvis den skal.`,
    unreachable: ({href}) =>
      `${href} svarer ikke. Enten er adressen feil, eller så er serveren nede.`,
    cors: ({href}) =>
      `${href} svarer, men lar ikke andre nettsteder lese den. Serveren må sende headeren «Access-Control-Allow-Origin: *».`,
    csp: ({href, directive}) =>
      `Sidens Content Security Policy blokkerer ${href}. Legg adressen til i ${directive}.`,
    'mixed-content': ({href}) =>
      `Siden bruker https, så nettleseren henter ikke ${href}. Skriv adressen med https.`,
    refused: ({href, status}) => `${href} svarte med status ${status}. Sjekk adressen til feeden.`,
    'not-json': ({href}) =>
      `Det er ingen JSON på ${href}. Attributtet feed må peke på selve feeden.`,
    'page-not-feed': ({href}) =>
      `På ${href} ligger en nettside, ikke en feed. Attributtet feed må peke på selve feeden, som ofte har en adresse som slutter på .json.`,
    'not-a-feed': ({href}) => `Det er JSON på ${href}, men ingen arrangementer i den.`,
    'event-unknown': ({event, known}) =>
      known
        ? `Feeden har ikke noe arrangement som heter «${event}». Den har: ${known}.`
        : `Feeden har ikke noe arrangement som heter «${event}», og heller ingen andre.`,
    'attribute-unknown': ({tag, attribute, meant}) =>
      `<${tag}> kjenner ikke attributtet «${attribute}».${meant && ` Mente du «${meant}»?`}`,
    'value-unknown': ({attribute, value, meant, allowed}) =>
      `${attribute}="${value}" gir ikke mening her.${meant && ` Mente du «${meant}»?`} Det kan være: ${allowed}.`,
    'tag-unknown': ({tag, meant}) => `<${tag}> finnes ikke. Mente du <${meant}>?`,
    'tag-taken': ({tag}) =>
      `Noe annet på siden heter allerede <${tag}>. Sett data-prefix="x" på script-taggen til Opslag, og skriv <x-${tag}>.`,
    versions: ({serving, other}) =>
      `Opslag er på siden to ganger: ${serving} brukes, ${other} holder seg tilbake. Fjern ett av skriptene.`,
    'files-missing': ({folder}) =>
      `Det mangler filer i ${folder}, eller de kan ikke hentes derfra. Kanskje er opslag.js en gammel utgave: tøm mellomlagrene, last opp alle filene av samme versjon, og tillat mappen i script-src.`,
    'script-in-head': ({tag}) =>
      `En script-tagg for <${tag}> står i head, der ingenting vises. Flytt den til stedet i body der elementet skal være.`,
    'prefix-unusable': ({prefix}) =>
      `data-prefix="${prefix}" kan ikke stå først i navnet på et element. Bruk små bokstaver a–z.`,
    'feed-problem': ({problem: {kind, path, value}}) =>
      `I feeden, ved ${path || 'begynnelsen'}${value ? ` («${value}»)` : ''}: ${problem[kind]}.`,
  },
};
