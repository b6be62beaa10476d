import type {DiagnosisText} from './diagnosis.ts';

const problem: DiagnosisText['problem'] = {
  'not-a-feed': 'det er ingen arrangement i feeden',
  unreadable: 'det kan ikkje lesast og er utelate',
  'name-missing': 'det har ikkje noko namn og er utelate',
  'date-missing': 'det har ingen dato; datoen blir vist som ikkje bestemt',
  'date-impossible': 'den datoen eller det klokkeslettet finst ikkje; skriv som 2026-09-24T09:00',
  'end-before-start': 'det sluttar før det byrjar; slutten er utelaten',
  'time-zone-unknown': 'den tidssona finst ikkje; skriv som Europe/Oslo',
  'link-refused': 'det blir berre lenkja til adresser med http, https, mailto og tel',
  'price-unreadable': 'ein pris er eit tal, til dømes 4975',
  'word-unknown': 'det ordet kjenner ikkje feedformatet',
  'identifier-twice': 'to har same namn; den første gjeld',
};

/** Norwegian nynorsk. */
export const text: DiagnosisText = {
  lang: 'nn',
  heading: 'Opslag: dette må rettast',
  close: 'Lukk',
  well: 'Det er ikkje funne noko som må rettast.',
  addTo: where => `Legg til i ${where}:`,
  problem,
  trouble: {
    'feed-unnamed': ({tag}) =>
      `<${tag}> manglar ein feed: legg til feed="https://…" med adressa til feeden frå arrangøren.`,
    'frame-refuses': ({href, origin}) =>
      `Denne ramma viser ikkje ${href}: den ligg på ei anna adresse enn ramma sjølv. Skriv ${origin} i <meta name="opslag-origins" content="…"> i frame.html om ho skal.`,
    unreachable: ({href}) =>
      `${href} svarar ikkje. Anten er adressa feil, eller så er tenaren nede.`,
    cors: ({href}) =>
      `${href} svarar, men lèt ikkje andre nettstader lese innhaldet. Tenaren må sende headeren «Access-Control-Allow-Origin: *».`,
    csp: ({href, directive}) =>
      `Content Security Policy på sida blokkerer ${href}. Legg adressa til i ${directive}.`,
    'mixed-content': ({href}) =>
      `Sida bruker https, så nettlesaren hentar ikkje ${href}. Skriv adressa med https.`,
    refused: ({href, status}) => `${href} svara med status ${status}. Sjekk adressa til feeden.`,
    'not-json': ({href}) =>
      `Det er ingen JSON på ${href}. Attributtet feed må peike på sjølve feeden.`,
    'page-not-feed': ({href}) =>
      `På ${href} ligg det ei nettside, ikkje ein feed. Attributtet feed må peike på sjølve feeden, som ofte har ei adresse som sluttar på .json.`,
    'not-a-feed': ({href}) => `Det er JSON på ${href}, men ingen arrangement der.`,
    'event-unknown': ({event, known}) =>
      known
        ? `Feeden har ikkje noko arrangement som heiter «${event}». Han har: ${known}.`
        : `Feeden har ikkje noko arrangement som heiter «${event}», og heller ingen andre.`,
    'attribute-unknown': ({tag, attribute, meant}) =>
      `<${tag}> kjenner ikkje attributtet «${attribute}».${meant && ` Meinte du «${meant}»?`}`,
    'value-unknown': ({attribute, value, meant, allowed}) =>
      `${attribute}="${value}" gir ikkje meining her.${meant && ` Meinte du «${meant}»?`} Det kan vere: ${allowed}.`,
    'tag-unknown': ({tag, meant}) => `<${tag}> finst ikkje. Meinte du <${meant}>?`,
    'tag-taken': ({tag}) =>
      `Noko anna på sida heiter alt <${tag}>. Set data-prefix="x" på script-taggen til Opslag, og skriv <x-${tag}>.`,
    versions: ({serving, other}) =>
      `Opslag er på sida to gonger: ${serving} er i bruk, ${other} held seg tilbake. Fjern eitt av skripta.`,
    'files-missing': ({folder}) =>
      `Det manglar filer i ${folder}, eller så kan dei ikkje hentast derifrå. Kanskje er opslag.js ei gammal utgåve: tøm mellomlagra, last opp alle filene av same versjon, og tillat mappa i script-src.`,
    'script-in-head': ({tag}) =>
      `Ein script-tagg for <${tag}> står i head, der ingenting blir vist. Flytt han til staden i body der elementet skal vere.`,
    'prefix-unusable': ({prefix}) =>
      `data-prefix="${prefix}" kan ikkje stå først i namnet på eit element. Bruk små bokstavar a–z.`,
    'feed-problem': ({problem: {kind, path, value}}) =>
      `I feeden, ved ${path || 'byrjinga'}${value ? ` («${value}»)` : ''}: ${problem[kind]}.`,
  },
};
