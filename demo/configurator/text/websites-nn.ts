import type {Instructions} from './text.ts';

/** What to do on each kind of website, in Norwegian nynorsk. */
export const instructions: Instructions = {
  wordpress: {
    shortcode: [
      'Éin gong: Ein administrator installerer utvidinga under Utvidingar → Legg til utviding → Last opp utviding, vel opslag.zip og slår henne på. opslag.zip får du av arrangøren.',
      'Éin gong: Adressa til opslag.js skriv ein under Innstillingar → Opslag.',
      'Trykk på + i sida eller innlegget, søk etter «kortkode», og lim inn det du kopierte. I den klassiske redigeringa limer du det inn på ei eiga line.',
      'Oppdater sida.',
    ],
    tag: [
      'For administratorar og redaktørar. Trykk på + i sida eller innlegget, søk etter «html», og vel Eigendefinert HTML. I den klassiske redigeringa bruker du fana Kode (eller Tekst).',
      'Lim inn det du kopierte, og oppdater sida.',
      'Sjå på sida. Er det berre nokre få liner tekst der, har WordPress fjerna skriptet: Vel måten «der redigeringa fjernar ting».',
    ],
    div: [
      'Éin gong: Be ein administrator om å setje den første teksten inn i head på alle sider. Det kan ei utviding for kode i topp og botn.',
      'Trykk på + i sida eller innlegget, søk etter «html», og vel Eigendefinert HTML. I den klassiske redigeringa bruker du fana Kode (eller Tekst).',
      'Lim inn den andre teksten, og oppdater sida.',
    ],
  },
  drupal: {
    div: [
      'Éin gong: Den som driv nettstaden, set den første teksten inn i temaet og lèt tekstformatet halde på <div data-*>.',
      'Rediger sida, og trykk på Kjelde (Source) på verktøylina.',
      'Lim inn den andre teksten der arrangementet skal vere, trykk på Kjelde igjen, og lagre.',
    ],
  },
  nationbuilder: {
    tag: [
      'Website → Pages, vel sida, Edit → Content.',
      'Trykk på Source code (<>) på verktøylina, lim inn det du kopierte, trykk på Ok, og lagre.',
      'Sjå etter om det framleis er der. Er skriptet fjerna, så vel måten «der redigeringa fjernar ting».',
    ],
    div: [
      'Éin gong: Theme → Files → layout.html, og den første teksten rett før </head>. Det krev eit eige tema.',
      'Website → Pages, vel sida, Edit → Content, og trykk på Source code (<>).',
      'Lim inn den andre teksten, trykk på Ok, og lagre.',
    ],
  },
  squarespace: {
    tag: [
      'Rediger sida, Add block → Code.',
      'Vel HTML, la Display Source vere av, lim inn det du kopierte, og lagre.',
      'Medan du er innlogga, ser du kanskje ei melding i staden: Sjå etter i eit privat vindauge. Er det ikkje noko der heller, er skript ikkje med i abonnementet dykkar.',
    ],
  },
  wix: {
    address: [
      'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
      'Trykk på Enter Website Address, og lim inn det du kopierte.',
      'Dra boksen til han er like høg som arrangementet, på telefonen òg.',
    ],
  },
  joomla: {
    div: [
      'Éin gong: Ein Super User vel Editor - None på sin eigen konto, Content → Site Modules → New → Custom, og limer inn den første teksten.',
      'Position: ein som er på alle sider, til dømes footer. Menu Assignment: On all pages. Lagre, og set tilbake redigeringa.',
      'Rediger artikkelen, og trykk på Toggle Editor under teksten.',
      'Lim inn den andre teksten der arrangementet skal vere, og lagre.',
    ],
    tag: [
      'Berre for ein Super User, og for dei som har No Filtering under Global Configuration → Text Filters. Alle andre: Vel måten «der redigeringa fjernar ting».',
      'Vel Editor - None på din eigen konto: Den vanlege redigeringa fjernar skript.',
      'Content → Site Modules → New → Custom. Lim inn det du kopierte.',
      'Vel posisjon og, under Menu Assignment, sidene. Lagre.',
      'Set tilbake redigeringa di.',
    ],
  },
  'google-sites': {
    address: [
      'Set inn → Bygg inn → Etter nettadresse.',
      'Lim inn det du kopierte, vel heile sida, og trykk på Set inn.',
      'Dra boksen til han er like høg som arrangementet, og publiser.',
    ],
  },
  'by-hand': {
    tag: [
      'Lim det inn i HTML-en til sida, der arrangementet skal vere. Skriptet skal vere der éin gong på kvar side.',
    ],
    div: [
      'Set den første teksten inn i head på sida, eller på alle sider.',
      'Set den andre teksten inn der arrangementet skal vere.',
    ],
    script: ['Lim det inn der arrangementet skal vere.'],
    frame: [
      'Lim det inn der arrangementet skal vere. Ei ramme har eiga skrift, eigne fargar og ei høgd som du bestemmer med height="700".',
    ],
  },
};
