import {attributes} from './attributes-sv.ts';
import {handOver, ways} from './hand-over-sv.ts';
import {instructions} from './websites-sv.ts';
import {link} from './wordpress-sv.ts';
import type {ConfiguratorText} from './text.ts';

/** Swedish. */
export const text: ConfiguratorText = {
  lang: 'sv',
  title: 'Sätt ett evenemang på er webbplats',
  lead: 'Fem steg. Du behöver inte kunna koda.',
  demo: 'Exempel på fem webbplatser',
  languages: 'Språk på den här sidan',
  loading: 'Hämtar …',
  feed: {
    heading: 'Hitta evenemangen',
    label: 'Adressen till evenemangen',
    help: 'Den får du av arrangören. Den slutar ofta på .json.',
    read: 'Hämta evenemangen',
    examples: 'Har du ingen adress än? Prova med ett exempel:',
    others: 'Andra exempel',
    ready: (name, events) =>
      `Hittade ${name ? `”${name}” med ` : ''}${events === 1 ? '1 evenemang' : `${events} evenemang`}.`,
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
    heading: 'Välj vad som ska visas',
    element: 'Visa',
    event: 'Vilket evenemang',
    next: 'Alltid nästa',
    withoutDate: 'inget datum än',
    unknownEvent: name => `Det finns inget evenemang ”${name}” i flödet.`,
  },
  elements: {
    'event-card': {
      name: 'Ett evenemang',
      help: 'Datum, plats, program och anmälan.',
    },
    'event-list': {
      name: 'En lista över evenemang',
      help: 'Kommande eller tidigare, eller artiklar.',
    },
    'programme-timeline': {
      name: 'Ett program',
      help: 'Dag för dag, och vad som pågår just nu.',
    },
    'signup-form': {
      name: 'En anmälan',
      help: 'Bara formuläret.',
    },
    'newsletter-signup': {
      name: 'Nyhetsbrevet',
      help: 'Prenumeration på arrangörens nyhetsbrev.',
    },
  },
  options: {
    heading: 'Välj hur det ser ut',
    more: 'Fler val',
    usual: 'Inte valt',
  },
  attributes,

  preview: {
    heading: 'Så ser det ut',
    help: 'De grå strecken står för er sida. Prova gärna: inget skickas.',
    host: 'Prova det på',
    hosts: {
      plain: 'en enkel sida',
      serif: 'en blogg',
      bootstrap: 'en sida med Bootstrap',
      dark: 'en mörk sida',
      municipality: 'en kommuns sida',
    },
    width: 'Bredd',
    widths: {
      '240': 'Sidospalt (240 pixlar)',
      '390': 'Telefon (390 pixlar)',
      '700': 'Artikel (700 pixlar)',
      full: 'Hela platsen',
    },
    frame: 'Förhandsvisning',
    elsewhere: 'Prova andra sidor och bredder',
    whole: 'Visa allt',
    less: 'Visa mindre',
  },
  website: {
    heading: 'Vilket system använder ni?',
    label: 'Vår webbplats är gjord med',
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
    others: 'Andra sätt',
    instructions,
  },
  link,
  handOver,

  copy: {
    heading: 'Kopiera och klistra in',
    here: {post: 'Texten till inlägget', page: 'Texten till sidan'},
    copy: 'Kopiera',
    copied: {
      keys: 'Kopierat. Klistra in det med Ctrl+V (på en Mac ⌘V).',
      touch: 'Kopierat. Klistra in det: Håll fingret på fältet och välj Klistra in.',
    },
    byHand: {
      keys: 'Texten är markerad. Kopiera den med Ctrl+C (på en Mac ⌘C).',
      touch: 'Texten är markerad. Håll fingret på den och välj Kopiera.',
    },
    onlyHere: 'Du provar på din egen dator: Adresserna i texten fungerar bara där.',
    trust: origin =>
      `Ramen visar bara flöden från sin egen adress. Be dem som har publicerat den att skriva ${origin} i <meta name="opslag-origins" content="…"> i filen frame.html.`,
    code: 'I redigeraren ser du bara kod. Resultatet syns på den publicerade sidan.',
    share: 'Är det någon annan som klistrar in det?',
    shareLabel: 'Skicka den här länken',
    all: 'Se och ändra det som är valt',
  },
};
