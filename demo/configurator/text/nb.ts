import {attributes} from './attributes-nb.ts';
import {handOver, ways} from './hand-over-nb.ts';
import {instructions} from './websites-nb.ts';
import {link} from './wordpress-nb.ts';
import type {ConfiguratorText} from './text.ts';

/** Norwegian bokmål. */
export const text: ConfiguratorText = {
  lang: 'nb',
  title: 'Sett et arrangement på nettstedet deres',
  lead: 'Fem trinn. Du behøver ikke å kunne kode.',
  demo: 'Eksempler på fem nettsteder',
  languages: 'Språk på denne siden',
  loading: 'Henter …',
  feed: {
    heading: 'Finn arrangementene',
    label: 'Adressen til arrangementene',
    help: 'Den får du av arrangøren. Den ender ofte på .json.',
    read: 'Hent arrangementene',
    examples: 'Har du ingen adresse ennå? Prøv med et eksempel:',
    others: 'Andre eksempler',
    ready: (name, events) =>
      `Fant ${name ? `«${name}» med ` : ''}${events === 1 ? '1 arrangement' : `${events} arrangementer`}.`,
    left: count =>
      count === 1
        ? 'Én ting i den var ikke til å forstå og er utelatt.'
        : `${count} ting i den var ikke til å forstå og er utelatt.`,
    notAnAddress: typed =>
      `«${typed}» er ikke en adresse på nettet. Den skal se ut som https://example.org/feed.json.`,
    hindrance: {
      'mixed-content':
        'Adressen begynner med http://, og det leser ikke nettlesere fra en sikker side. Prøv med https://.',
      cors: 'Feeden er der, men serveren lar ikke andre nettsteder lese den (CORS). Be arrangøren om å tillate det ved å sende denne linjen med feeden:',
      unreachable:
        'Ingen svarer på adressen. Se etter om den er skrevet riktig, og om du er på nett.',
      refused: 'Serveren svarer, men ikke med en feed. Er adressen skrevet riktig?',
      'not-json':
        'Det ligger noe på adressen, men det er ikke en feed. Kanskje er det siden som mennesker leser. Spør arrangøren om adressen til feeden.',
      'not-a-feed':
        'Dette er JSON, men uten arrangementer vi kan forstå. Spør arrangøren om adressen til feeden.',
      'no-events': 'Dette er en feed, men det er ingen arrangementer i den ennå.',
    },
    corsHint: 'Access-Control-Allow-Origin: *',
  },
  pick: {
    heading: 'Velg hva som skal vises',
    element: 'Vis',
    event: 'Hvilket arrangement',
    next: 'Alltid det neste',
    withoutDate: 'uten dato ennå',
    unknownEvent: name => `Det finnes ikke noe arrangement «${name}» i feeden.`,
  },
  elements: {
    'event-card': {
      name: 'Et arrangement',
      help: 'Dato, sted, program og påmelding.',
    },
    'event-list': {
      name: 'En liste over arrangementer',
      help: 'Kommende eller tidligere, eller artikler.',
    },
    'programme-timeline': {
      name: 'Et program',
      help: 'Dag for dag, og hva som skjer akkurat nå.',
    },
    'signup-form': {
      name: 'En påmelding',
      help: 'Bare skjemaet.',
    },
    'newsletter-signup': {
      name: 'Nyhetsbrevet',
      help: 'Påmelding til nyhetsbrevet fra arrangøren.',
    },
  },
  options: {
    heading: 'Velg hvordan det ser ut',
    more: 'Flere valg',
    usual: 'Ikke valgt',
  },
  attributes,

  preview: {
    heading: 'Slik ser det ut',
    help: 'De grå strekene står for siden deres. Bare prøv: ingenting blir sendt.',
    host: 'Prøv det på',
    hosts: {
      plain: 'en enkel side',
      serif: 'en blogg',
      bootstrap: 'en side med Bootstrap',
      dark: 'en mørk side',
      municipality: 'siden til en kommune',
    },
    width: 'Bredde',
    widths: {
      '240': 'Sidefelt (240 piksler)',
      '390': 'Telefon (390 piksler)',
      '700': 'Artikkel (700 piksler)',
      full: 'Hele plassen',
    },
    frame: 'Forhåndsvisning',
    elsewhere: 'Prøv andre sider og bredder',
    whole: 'Vis alt',
    less: 'Vis mindre',
  },
  website: {
    heading: 'Hvilket system bruker dere?',
    label: 'Nettstedet vårt er laget med',
    choose: 'Velg …',
    names: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      nationbuilder: 'NationBuilder',
      squarespace: 'Squarespace',
      wix: 'Wix',
      joomla: 'Joomla',
      'google-sites': 'Google Sites',
      'by-hand': 'Noe annet, eller for hånd',
    },
    form: 'Hvordan vil du sette det inn?',
    ways,
    others: 'Andre måter',
    instructions,
  },
  link,
  handOver,

  copy: {
    heading: 'Kopier og lim inn',
    here: {post: 'Teksten til innlegget', page: 'Teksten til siden'},
    copy: 'Kopier',
    copied: {
      keys: 'Kopiert. Lim det inn med Ctrl+V (på en Mac ⌘V).',
      touch: 'Kopiert. Lim det inn: Hold fingeren på feltet, og velg Lim inn.',
    },
    byHand: {
      keys: 'Teksten er merket. Kopier den med Ctrl+C (på en Mac ⌘C).',
      touch: 'Teksten er merket. Hold fingeren på den, og velg Kopier.',
    },
    onlyHere: 'Du prøver på din egen maskin: Adressene i teksten virker bare der.',
    trust: origin =>
      `Rammen viser bare feeder fra sin egen adresse. Be dem som har publisert den, om å skrive ${origin} i <meta name="opslag-origins" content="…"> i filen frame.html.`,
    code: 'I redigeringen ser du bare kode. Resultatet ser du på den publiserte siden.',
    share: 'Er det en annen som limer det inn?',
    shareLabel: 'Send denne lenken',
    all: 'Se og endre det som er valgt',
  },
};
