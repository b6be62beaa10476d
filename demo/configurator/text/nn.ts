import {attributes} from './attributes-nn.ts';
import {handOver, ways} from './hand-over-nn.ts';
import {instructions} from './websites-nn.ts';
import {link} from './wordpress-nn.ts';
import type {ConfiguratorText} from './text.ts';

/** Norwegian nynorsk. */
export const text: ConfiguratorText = {
  lang: 'nn',
  title: 'Set eit arrangement på nettstaden dykkar',
  lead: 'Fem steg. Du treng ikkje kunne kode.',
  demo: 'Døme på fem nettstader',
  languages: 'Språk på denne sida',
  loading: 'Hentar …',
  feed: {
    heading: 'Finn arrangementa',
    label: 'Adressa til arrangementa',
    help: 'Den får du av arrangøren. Ho endar ofte på .json.',
    read: 'Hent arrangementa',
    examples: 'Har du inga adresse enno? Prøv med eit døme:',
    others: 'Andre døme',
    ready: (name, events) =>
      `Fann ${name ? `«${name}» med ` : ''}${events === 1 ? '1 arrangement' : `${events} arrangement`}.`,
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
    heading: 'Vel kva som skal visast',
    element: 'Vis',
    event: 'Kva for eit arrangement',
    next: 'Alltid det neste',
    withoutDate: 'utan dato enno',
    unknownEvent: name => `Det finst ikkje noko arrangement «${name}» i feeden.`,
  },
  elements: {
    'event-card': {
      name: 'Eit arrangement',
      help: 'Dato, stad, program og påmelding.',
    },
    'event-list': {
      name: 'Ei liste over arrangement',
      help: 'Komande eller tidlegare, eller artiklar.',
    },
    'programme-timeline': {
      name: 'Eit program',
      help: 'Dag for dag, og kva som skjer akkurat no.',
    },
    'signup-form': {
      name: 'Ei påmelding',
      help: 'Berre skjemaet.',
    },
    'newsletter-signup': {
      name: 'Nyheitsbrevet',
      help: 'Påmelding til nyheitsbrevet frå arrangøren.',
    },
  },
  options: {
    heading: 'Vel korleis det ser ut',
    more: 'Fleire val',
    usual: 'Ikkje valt',
  },
  attributes,

  preview: {
    heading: 'Slik ser det ut',
    help: 'Dei grå strekane står for sida dykkar. Berre prøv: ingenting blir sendt.',
    host: 'Prøv det på',
    hosts: {
      plain: 'ei enkel side',
      serif: 'ein blogg',
      bootstrap: 'ei side med Bootstrap',
      dark: 'ei mørk side',
      municipality: 'sida til ein kommune',
    },
    width: 'Breidd',
    widths: {
      '240': 'Sidefelt (240 pikslar)',
      '390': 'Telefon (390 pikslar)',
      '700': 'Artikkel (700 pikslar)',
      full: 'Heile plassen',
    },
    frame: 'Førehandsvising',
    elsewhere: 'Prøv andre sider og breidder',
    whole: 'Vis alt',
    less: 'Vis mindre',
  },
  website: {
    heading: 'Kva system bruker de?',
    label: 'Nettstaden vår er laga med',
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
    others: 'Andre måtar',
    instructions,
  },
  link,
  handOver,

  copy: {
    heading: 'Kopier og lim inn',
    here: {post: 'Teksten til innlegget', page: 'Teksten til sida'},
    copy: 'Kopier',
    copied: {
      keys: 'Kopiert. Lim det inn med Ctrl+V (på ein Mac ⌘V).',
      touch: 'Kopiert. Lim det inn: Hald fingeren på feltet, og vel Lim inn.',
    },
    byHand: {
      keys: 'Teksten er merkt. Kopier han med Ctrl+C (på ein Mac ⌘C).',
      touch: 'Teksten er merkt. Hald fingeren på han, og vel Kopier.',
    },
    onlyHere: 'Du prøver på di eiga maskin: Adressene i teksten verkar berre der.',
    trust: origin =>
      `Ramma viser berre feedar frå si eiga adresse. Be dei som har publisert ho, om å skrive ${origin} i <meta name="opslag-origins" content="…"> i fila frame.html.`,
    code: 'I redigeringa ser du berre kode. Resultatet ser du på den publiserte sida.',
    share: 'Er det ein annan som limer det inn?',
    shareLabel: 'Send denne lenkja',
    all: 'Sjå og endre det som er valt',
  },
};
