import {attributes} from './attributes-da.ts';
import {handOver, ways} from './hand-over-da.ts';
import {instructions} from './websites-da.ts';
import {link} from './wordpress-da.ts';
import type {ConfiguratorText} from './text.ts';

/** Danish. */
export const text: ConfiguratorText = {
  lang: 'da',
  title: 'Sæt et arrangement på jeres websted',
  lead: 'Fem trin. Du behøver ikke at kunne kode.',
  demo: 'Eksempler på fem websteder',
  languages: 'Sprog på denne side',
  loading: 'Henter …',
  feed: {
    heading: 'Find arrangementerne',
    label: 'Adressen på arrangørens arrangementer',
    help: 'Den får du af arrangøren. Den ender tit på .json.',
    read: 'Hent arrangementerne',
    examples: 'Har du ingen adresse endnu? Prøv med et eksempel:',
    others: 'Andre eksempler',
    ready: (name, events) =>
      `Fandt ${name ? `»${name}« med ` : ''}${events === 1 ? '1 arrangement' : `${events} arrangementer`}.`,
    left: count =>
      count === 1
        ? 'En enkelt ting i det var ikke til at forstå og er udeladt.'
        : `${count} ting i det var ikke til at forstå og er udeladt.`,
    notAnAddress: typed =>
      `»${typed}« er ikke en adresse på nettet. Den skal se ud som https://example.org/feed.json.`,
    hindrance: {
      'mixed-content':
        'Adressen begynder med http://, og det læser browsere ikke fra en sikker side. Prøv med https://.',
      cors: 'Feedet er der, men dets server lader ikke andre websteder læse det (CORS). Bed arrangøren om at tillade det ved at sende denne linje med feedet:',
      unreachable:
        'Der er ingen, der svarer på adressen. Se efter, om den er skrevet rigtigt, og om du er på nettet.',
      refused: 'Serveren svarer, men ikke med et feed. Er adressen skrevet rigtigt?',
      'not-json':
        'Der ligger noget på adressen, men det er ikke et feed. Måske er det siden, som mennesker læser. Spørg arrangøren om feedets adresse.',
      'not-a-feed':
        'Det er JSON, men uden arrangementer, vi kan forstå. Spørg arrangøren om feedets adresse.',
      'no-events': 'Det er et feed, men der er ingen arrangementer i det endnu.',
    },
    corsHint: 'Access-Control-Allow-Origin: *',
  },
  pick: {
    heading: 'Vælg, hvad der skal vises',
    element: 'Vis',
    event: 'Hvilket arrangement',
    next: 'Altid det næste',
    withoutDate: 'uden dato endnu',
    unknownEvent: name => `Der er ikke noget arrangement »${name}« i feedet.`,
  },
  elements: {
    'event-card': {
      name: 'Et arrangement',
      help: 'Dato, sted, program og tilmelding.',
    },
    'event-list': {
      name: 'En liste over arrangementer',
      help: 'Kommende eller tidligere, eller artikler.',
    },
    'programme-timeline': {
      name: 'Et program',
      help: 'Dag for dag, og hvad der er i gang lige nu.',
    },
    'signup-form': {
      name: 'En tilmelding',
      help: 'Formularen alene.',
    },
    'newsletter-signup': {
      name: 'Nyhedsbrevet',
      help: 'Tilmelding til arrangørens nyhedsbrev.',
    },
  },
  options: {
    heading: 'Vælg, hvordan det ser ud',
    more: 'Flere valg',
    usual: 'Ikke valgt',
  },
  attributes,

  preview: {
    heading: 'Sådan ser det ud',
    help: 'De grå streger står for jeres side. Prøv bare: intet bliver sendt.',
    host: 'Prøv det på',
    hosts: {
      plain: 'en enkel side',
      serif: 'en blog',
      bootstrap: 'en side med Bootstrap',
      dark: 'en mørk side',
      municipality: 'en kommunes side',
    },
    width: 'Bredde',
    widths: {
      '240': 'Sidespalte (240 pixels)',
      '390': 'Telefon (390 pixels)',
      '700': 'Artikel (700 pixels)',
      full: 'Hele pladsen',
    },
    frame: 'Forhåndsvisning',
    elsewhere: 'Prøv andre sider og bredder',
    whole: 'Vis hele',
    less: 'Vis mindre',
  },
  website: {
    heading: 'Hvilket system bruger I?',
    label: 'Vores websted er lavet med',
    choose: 'Vælg …',
    names: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      nationbuilder: 'NationBuilder',
      squarespace: 'Squarespace',
      wix: 'Wix',
      joomla: 'Joomla',
      'google-sites': 'Google Sites',
      'by-hand': 'Noget andet, eller i hånden',
    },
    form: 'Hvordan vil du sætte det ind?',
    ways,
    others: 'Andre måder',
    instructions,
  },
  link,
  handOver,

  copy: {
    heading: 'Kopiér og sæt ind',
    here: {post: 'Teksten til indlægget', page: 'Teksten til siden'},
    copy: 'Kopiér',
    copied: {
      keys: 'Kopieret. Sæt det ind med Ctrl+V (på en Mac ⌘V).',
      touch: 'Kopieret. Sæt det ind: Hold fingeren på feltet, og vælg Sæt ind.',
    },
    byHand: {
      keys: 'Teksten er markeret. Kopiér den med Ctrl+C (på en Mac ⌘C).',
      touch: 'Teksten er markeret. Hold fingeren på den, og vælg Kopiér.',
    },
    onlyHere: 'Du prøver på din egen computer: Adresserne i teksten virker kun dér.',
    trust: origin =>
      `Rammen viser kun feeds fra sin egen adresse. Bed dem, der har udgivet den, om at skrive ${origin} i <meta name="opslag-origins" content="…"> i filen frame.html.`,
    code: 'I redigeringen ser du kun kode. Resultatet ses på den udgivne side.',
    share: 'Er det en anden, der sætter det ind?',
    shareLabel: 'Send dette link',
    all: 'Se og ret, hvad der er valgt',
  },
};
