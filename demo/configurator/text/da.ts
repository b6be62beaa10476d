import {attributes} from './attributes-da.ts';
import {handOver, ways} from './hand-over-da.ts';
import {instructions} from './websites-da.ts';
import type {ConfiguratorText} from './text.ts';

/** Danish. */
export const text: ConfiguratorText = {
  lang: 'da',
  title: 'Sæt et arrangement på dit websted',
  lead: 'Vælg, hvad der skal vises, se, hvordan det bliver, og kopiér det, du skal bruge. Du behøver ikke at kunne kode.',
  demo: 'Eksempler på fem websteder',
  languages: 'Sprog på denne side',
  loading: 'Læser …',
  feed: {
    heading: 'Hvor arrangementerne er',
    label: 'Feedets adresse',
    help: 'Den får du af arrangøren. Den ender tit på .json.',
    read: 'Læs feedet',
    examples: 'Har du ingen adresse endnu? Prøv med et eksempel:',
    ready: (name, events) =>
      `${name ? `Fandt »${name}«` : 'Fandt feedet'} med ${events === 1 ? '1 arrangement' : `${events} arrangementer`}.`,
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
    heading: 'Hvad der skal vises',
    element: 'Vis',
    event: 'Hvilket arrangement',
    next: 'Altid det næste',
    withoutDate: 'uden dato endnu',
    unknownEvent: name => `Der er ikke noget arrangement »${name}« i feedet.`,
  },
  elements: {
    'event-card': {
      name: 'Et arrangement',
      help: 'Ét arrangement med dato, sted, program og tilmelding.',
    },
    'event-list': {
      name: 'En liste over arrangementer',
      help: 'Det, der kommer, det, der har været, eller artikler. Hvert punkt kan foldes ud.',
    },
    'programme-timeline': {
      name: 'Et program',
      help: 'Et arrangements program, dag for dag, og hvad der er i gang lige nu.',
    },
    'signup-form': {
      name: 'En tilmelding',
      help: 'Besøgende melder sig til uden at forlade din side.',
    },
    'newsletter-signup': {
      name: 'Nyhedsbrevet',
      help: 'Besøgende abonnerer på arrangørens nyhedsbrev.',
    },
  },
  options: {
    heading: 'Hvordan det skal være',
    more: 'Flere valg, for kendere',
    usual: 'Ikke valgt',
  },
  attributes,

  preview: {
    heading: 'Sådan ser det ud',
    help: 'Det her er det rigtige, på sider som din. Der kan ikke sendes noget herfra.',
    host: 'På en side, der er',
    hosts: {
      plain: 'Enkel',
      serif: 'Som en blog',
      bootstrap: 'Som Bootstrap',
      dark: 'Mørk',
      municipality: 'En dansk kommunes',
    },
    width: 'Bredde',
    widths: {
      '240': 'Sidespalte, 240',
      '390': 'Telefon, 390',
      '700': 'Artikel, 700',
      full: 'Hele pladsen',
    },
    frame: 'Forhåndsvisning',
    sample: {
      title: 'Det sker hos os',
      before:
        'Hver uge mødes folk i huset for at gøre noget ved det, de brænder for. Kom og vær med.',
      after: 'Vi glæder os til at se dig. Kaffen er på kanden.',
    },
  },
  website: {
    heading: 'Hvad dit websted er lavet med',
    label: 'Mit websted er lavet med',
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
    instructions,
    mayDiffer: 'Menuerne på dit websted kan have fået andre navne.',
  },
  handOver,

  copy: {
    heading: 'Kopiér det her',
    here: 'Der, hvor det skal vises',
    copy: 'Kopiér',
    copied: 'Kopieret. Sæt det ind med Ctrl+V (på en Mac ⌘V).',
    byHand: 'Teksten er markeret. Kopiér den med Ctrl+C (på en Mac ⌘C).',
    onlyHere:
      'Adresserne i teksten er på denne computer og virker kun her. Brug denne side dér, hvor arrangøren har lagt den ud.',
    trust: origin =>
      `Rammen viser kun feeds fra sin egen adresse. Bed dem, der har udgivet den, om at skrive ${origin} i <meta name="opslag-origins" content="…"> i filen frame.html.`,
    check: 'Se bagefter på siden som en besøgende: i et privat vindue.',
    share:
      'Alt, hvad du har valgt, står i denne sides adresse. Send den til en kollega, der kan sætte det på webstedet.',
    shareLabel: 'Adressen på denne side med dine valg',
  },
};
