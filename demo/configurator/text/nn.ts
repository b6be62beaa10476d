import {attributes} from './attributes-nn.ts';
import {handOver, ways} from './hand-over-nn.ts';
import {instructions} from './websites-nn.ts';
import type {ConfiguratorText} from './text.ts';

/** Norwegian nynorsk. */
export const text: ConfiguratorText = {
  lang: 'nn',
  title: 'Set eit arrangement på nettstaden din',
  lead: 'Vel kva som skal visast, sjå korleis det blir, og kopier det du treng. Du treng ikkje kunne kode.',
  demo: 'Døme på fem nettstader',
  languages: 'Språk på denne sida',
  loading: 'Les …',
  feed: {
    heading: 'Kvar arrangementa er',
    label: 'Adressa til feeden',
    help: 'Den får du av arrangøren. Ho endar ofte på .json.',
    read: 'Les feeden',
    examples: 'Har du inga adresse enno? Prøv med eit døme:',
    ready: (name, events) =>
      `${name ? `Fann «${name}»` : 'Fann feeden'} med ${events === 1 ? '1 arrangement' : `${events} arrangement`}.`,
    left: count =>
      count === 1
        ? 'Éin ting i han var ikkje til å forstå og er utelaten.'
        : `${count} ting i han var ikkje til å forstå og er utelatne.`,
    notAnAddress: typed =>
      `«${typed}» er ikkje ei adresse på nettet. Ho skal sjå ut som https://example.org/feed.json.`,
    hindrance: {
      'mixed-content':
        'Adressa byrjar med http://, og det les ikkje nettlesarar frå ei sikker side. Prøv med https://.',
      cors: 'Feeden er der, men tenaren lèt ikkje andre nettstader lese han (CORS). Be arrangøren om å tillate det ved å sende denne lina med feeden:',
      unreachable: 'Ingen svarar på adressa. Sjå etter om ho er skriven rett, og om du er på nett.',
      refused: 'Tenaren svarar, men ikkje med ein feed. Er adressa skriven rett?',
      'not-json':
        'Det ligg noko på adressa, men det er ikkje ein feed. Kanskje er det sida som folk les. Spør arrangøren om adressa til feeden.',
      'not-a-feed':
        'Dette er JSON, men utan arrangement vi kan forstå. Spør arrangøren om adressa til feeden.',
      'no-events': 'Dette er ein feed, men det er ingen arrangement i han enno.',
    },
    corsHint: 'Access-Control-Allow-Origin: *',
  },
  pick: {
    heading: 'Kva som skal visast',
    element: 'Vis',
    event: 'Kva for eit arrangement',
    next: 'Alltid det neste',
    withoutDate: 'utan dato enno',
    unknownEvent: name => `Det finst ikkje noko arrangement «${name}» i feeden.`,
  },
  elements: {
    'event-card': {
      name: 'Eit arrangement',
      help: 'Eitt arrangement med dato, stad, program og påmelding.',
    },
    'event-list': {
      name: 'Ei liste over arrangement',
      help: 'Det som kjem, det som har vore, eller artiklar. Kvart punkt kan opnast.',
    },
    'programme-timeline': {
      name: 'Eit program',
      help: 'Programmet for eit arrangement, dag for dag, og kva som skjer akkurat no.',
    },
    'signup-form': {
      name: 'Ei påmelding',
      help: 'Dei som vitjar sida di, melder seg på utan å forlate henne.',
    },
    'newsletter-signup': {
      name: 'Nyheitsbrevet',
      help: 'Dei som vitjar sida di, tingar nyheitsbrevet til arrangøren.',
    },
  },
  options: {
    heading: 'Korleis det skal vere',
    more: 'Fleire val, for kjennarar',
    usual: 'Ikkje valt',
  },
  attributes,

  preview: {
    heading: 'Slik ser det ut',
    help: 'Dette er det verkelege, på sider som di. Herifrå kan ingenting sendast.',
    host: 'På ei side som er',
    hosts: {
      plain: 'Enkel',
      serif: 'Som ein blogg',
      bootstrap: 'Som Bootstrap',
      dark: 'Mørk',
      municipality: 'Ein dansk kommune si',
    },
    width: 'Breidd',
    widths: {
      '240': 'Sidefelt, 240',
      '390': 'Telefon, 390',
      '700': 'Artikkel, 700',
      full: 'Heile plassen',
    },
    frame: 'Førehandsvising',
    sample: {
      title: 'Det skjer hos oss',
      before:
        'Kvar veke møtest folk i huset for å gjere noko med det dei brenn for. Kom og ver med.',
      after: 'Vi gler oss til å sjå deg. Kaffien er klar.',
    },
  },
  website: {
    heading: 'Kva nettstaden din er laga med',
    label: 'Nettstaden min er laga med',
    choose: 'Vel …',
    names: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      nationbuilder: 'NationBuilder',
      squarespace: 'Squarespace',
      wix: 'Wix',
      joomla: 'Joomla',
      'google-sites': 'Google Sites',
      'by-hand': 'Noko anna, eller for hand',
    },
    form: 'Korleis vil du setje det inn?',
    ways,
    instructions,
    mayDiffer: 'Menyane på nettstaden din kan ha fått andre namn.',
  },
  handOver,

  copy: {
    heading: 'Kopier dette',
    here: 'Der det skal visast',
    copy: 'Kopier',
    copied: 'Kopiert. Lim det inn med Ctrl+V (på ein Mac ⌘V).',
    byHand: 'Teksten er merkt. Kopier han med Ctrl+C (på ein Mac ⌘C).',
    onlyHere:
      'Adressene i teksten er på denne maskina og verkar berre her. Bruk denne sida der arrangøren har lagt henne ut.',
    trust: origin =>
      `Ramma viser berre feedar frå si eiga adresse. Be dei som har publisert ho, om å skrive ${origin} i <meta name="opslag-origins" content="…"> i fila frame.html.`,
    check: 'Sjå på sida etterpå som ein annan ville: i eit privat vindauge.',
    share:
      'Alt du har valt, står i adressa til denne sida. Send henne til ein kollega som kan setje det på nettstaden.',
    shareLabel: 'Adressa til denne sida med vala dine',
  },
};
