import type {DiagnosisText} from './diagnosis.ts';

const problem: DiagnosisText['problem'] = {
  'not-a-feed': 'det finns inga evenemang i det',
  unreadable: 'det går inte att läsa och har utelämnats',
  'name-missing': 'det har inget namn och har utelämnats',
  'date-missing': 'det har inget datum; det visas som ej bestämt',
  'date-impossible': 'det datumet eller klockslaget finns inte; skriv som 2026-09-24T09:00',
  'end-before-start': 'det slutar innan det börjar; slutet har utelämnats',
  'time-zone-unknown': 'den tidszonen finns inte; skriv som Europe/Stockholm',
  'link-refused': 'bara adresser med http, https, mailto och tel länkas',
  'price-unreadable': 'ett pris är ett tal, till exempel 4975',
  'word-unknown': 'det ordet känner flödesformatet inte till',
  'identifier-twice': 'två har samma namn; den första gäller',
};

/** Swedish. */
export const text: DiagnosisText = {
  lang: 'sv',
  heading: 'Opslag: det här behöver rättas',
  close: 'Stäng',
  well: 'Inget som behöver rättas har hittats.',
  addTo: where => `Lägg till i ${where}:`,
  problem,
  trouble: {
    'feed-unnamed': ({tag}) =>
      `<${tag}> saknar ett flöde: lägg till feed="https://…" med adressen till arrangörens flöde.`,
    'frame-refuses': ({href, origin}) =>
      `Den här ramen visar inte ${href}: den ligger på en annan adress än ramen själv. Skriv ${origin} i <meta name="opslag-origins" content="…"> i frame.html om den ska det.`,
    unreachable: ({href}) =>
      `${href} svarar inte. Antingen är adressen fel eller så ligger servern nere.`,
    cors: ({href}) =>
      `${href} svarar, men låter inte andra webbplatser läsa. Servern måste skicka headern ”Access-Control-Allow-Origin: *”.`,
    csp: ({href, directive}) =>
      `Sidans Content Security Policy blockerar ${href}. Lägg till adressen i ${directive}.`,
    'mixed-content': ({href}) =>
      `Sidan använder https, så webbläsaren hämtar inte ${href}. Skriv adressen med https.`,
    refused: ({href, status}) =>
      `${href} svarade med status ${status}. Kontrollera flödets adress.`,
    'not-json': ({href}) =>
      `Det finns ingen JSON på ${href}. Attributet feed måste peka på själva flödet.`,
    'page-not-feed': ({href}) =>
      `På ${href} ligger en webbsida, inte ett flöde. Attributet feed måste peka på själva flödet, vars adress ofta slutar på .json.`,
    'not-a-feed': ({href}) => `Det finns JSON på ${href}, men inga evenemang i den.`,
    'event-unknown': ({event, known}) =>
      known
        ? `Flödet har inget evenemang som heter ”${event}”. Det har: ${known}.`
        : `Flödet har inget evenemang som heter ”${event}”, och inte heller något annat.`,
    'attribute-unknown': ({tag, attribute, meant}) =>
      `<${tag}> känner inte till attributet ”${attribute}”.${meant && ` Menade du ”${meant}”?`}`,
    'value-unknown': ({attribute, value, meant, allowed}) =>
      `${attribute}="${value}" går inte att förstå.${meant && ` Menade du ”${meant}”?`} Det kan vara: ${allowed}.`,
    'tag-unknown': ({tag, meant}) => `<${tag}> finns inte. Menade du <${meant}>?`,
    'tag-taken': ({tag}) =>
      `Något annat på sidan heter redan <${tag}>. Sätt data-prefix="x" på Opslags script-tagg och skriv <x-${tag}>.`,
    versions: ({serving, other}) =>
      `Opslag finns på sidan två gånger: ${serving} används, ${other} håller sig undan. Ta bort ett av skripten.`,
    'files-missing': ({folder}) =>
      `Filer saknas i ${folder}, eller får inte hämtas därifrån. Kanske är opslag.js en gammal utgåva: töm cachen, ladda upp alla filer av samma version och tillåt mappen i script-src.`,
    'script-in-head': ({tag}) =>
      `En script-tagg för <${tag}> står i head, där inget visas. Flytta den till platsen i body där elementet ska vara.`,
    'prefix-unusable': ({prefix}) =>
      `data-prefix="${prefix}" kan inte inleda namnet på ett element. Använd små bokstäver a–z.`,
    'feed-problem': ({problem: {kind, path, value}}) =>
      `I flödet, vid ${path || 'början'}${value ? ` (”${value}”)` : ''}: ${problem[kind]}.`,
  },
};
