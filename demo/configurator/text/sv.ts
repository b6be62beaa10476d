import {attributes} from './attributes-sv.ts';
import {handOver, ways} from './hand-over-sv.ts';
import {instructions} from './websites-sv.ts';
import type {ConfiguratorText} from './text.ts';

/** Swedish. */
export const text: ConfiguratorText = {
  lang: 'sv',
  title: 'Sätt ett evenemang på din webbplats',
  lead: 'Välj vad som ska visas, se hur det blir och kopiera det du behöver. Du behöver inte kunna koda.',
  demo: 'Exempel på fem webbplatser',
  languages: 'Språk på den här sidan',
  loading: 'Läser …',
  feed: {
    heading: 'Var evenemangen finns',
    label: 'Flödets adress',
    help: 'Den får du av arrangören. Den slutar ofta på .json.',
    read: 'Läs flödet',
    examples: 'Har du ingen adress än? Prova med ett exempel:',
    ready: (name, events) =>
      `${name ? `Hittade ”${name}”` : 'Hittade flödet'} med ${events === 1 ? '1 evenemang' : `${events} evenemang`}.`,
    left: count =>
      count === 1
        ? 'En sak i det gick inte att förstå och är utelämnad.'
        : `${count} saker i det gick inte att förstå och är utelämnade.`,
    notAnAddress: typed =>
      `”${typed}” är ingen adress på webben. Den ska se ut som https://example.org/feed.json.`,
    hindrance: {
      'mixed-content':
        'Adressen börjar med http://, och det läser webbläsare inte från en säker sida. Prova med https://.',
      cors: 'Flödet finns, men servern låter inte andra webbplatser läsa det (CORS). Be arrangören tillåta det genom att skicka den här raden med flödet:',
      unreachable:
        'Ingen svarar på adressen. Kontrollera att den är rätt skriven och att du är uppkopplad.',
      refused: 'Servern svarar, men inte med ett flöde. Är adressen rätt skriven?',
      'not-json':
        'Det finns något på adressen, men det är inget flöde. Kanske är det sidan som människor läser. Fråga arrangören efter flödets adress.',
      'not-a-feed':
        'Det här är JSON, men utan evenemang som vi förstår. Fråga arrangören efter flödets adress.',
      'no-events': 'Det här är ett flöde, men det finns inga evenemang i det än.',
    },
    corsHint: 'Access-Control-Allow-Origin: *',
  },
  pick: {
    heading: 'Vad som ska visas',
    element: 'Visa',
    event: 'Vilket evenemang',
    next: 'Alltid nästa',
    withoutDate: 'inget datum än',
    unknownEvent: name => `Det finns inget evenemang ”${name}” i flödet.`,
  },
  elements: {
    'event-card': {
      name: 'Ett evenemang',
      help: 'Ett evenemang med datum, plats, program och anmälan.',
    },
    'event-list': {
      name: 'En lista över evenemang',
      help: 'Det som kommer, det som har varit eller artiklar. Varje punkt går att öppna.',
    },
    'programme-timeline': {
      name: 'Ett program',
      help: 'Programmet för ett evenemang, dag för dag, och vad som pågår just nu.',
    },
    'signup-form': {
      name: 'En anmälan',
      help: 'Besökare anmäler sig utan att lämna din sida.',
    },
    'newsletter-signup': {
      name: 'Nyhetsbrevet',
      help: 'Besökare prenumererar på arrangörens nyhetsbrev.',
    },
  },
  options: {
    heading: 'Hur det ska vara',
    more: 'Fler val, för kännare',
    usual: 'Inte valt',
  },
  attributes,

  preview: {
    heading: 'Så ser det ut',
    help: 'Det här är på riktigt, på sidor som din. Inget kan skickas härifrån.',
    host: 'På en sida som är',
    hosts: {
      plain: 'Enkel',
      serif: 'Som en blogg',
      bootstrap: 'Som Bootstrap',
      dark: 'Mörk',
      municipality: 'En dansk kommuns',
    },
    width: 'Bredd',
    widths: {
      '240': 'Sidospalt, 240',
      '390': 'Telefon, 390',
      '700': 'Artikel, 700',
      full: 'Hela platsen',
    },
    frame: 'Förhandsvisning',
    sample: {
      title: 'Det händer hos oss',
      before:
        'Varje vecka träffas folk i huset för att göra något åt det de brinner för. Kom och var med.',
      after: 'Vi ser fram emot att träffa dig. Kaffet är klart.',
    },
  },
  website: {
    heading: 'Vad din webbplats är gjord med',
    label: 'Min webbplats är gjord med',
    choose: 'Välj …',
    names: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      nationbuilder: 'NationBuilder',
      squarespace: 'Squarespace',
      wix: 'Wix',
      joomla: 'Joomla',
      'google-sites': 'Google Sites',
      'by-hand': 'Något annat, eller för hand',
    },
    form: 'Hur vill du sätta in det?',
    ways,
    instructions,
    mayDiffer: 'Menyerna på din webbplats kan ha fått andra namn.',
  },
  handOver,

  copy: {
    heading: 'Kopiera det här',
    here: 'Där det ska visas',
    copy: 'Kopiera',
    copied: 'Kopierat. Klistra in det med Ctrl+V (på en Mac ⌘V).',
    byHand: 'Texten är markerad. Kopiera den med Ctrl+C (på en Mac ⌘C).',
    onlyHere:
      'Adresserna i texten finns på den här datorn och fungerar bara här. Använd den här sidan där arrangören har lagt ut den.',
    trust: origin =>
      `Ramen visar bara flöden från sin egen adress. Be dem som har publicerat den att skriva ${origin} i <meta name="opslag-origins" content="…"> i filen frame.html.`,
    check: 'Titta på sidan efteråt som besökare: i ett privat fönster.',
    share:
      'Allt du har valt står i den här sidans adress. Skicka den till en kollega som kan sätta det på webbplatsen.',
    shareLabel: 'Adressen till den här sidan med dina val',
  },
};
