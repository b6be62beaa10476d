import type {Instructions} from './text.ts';

/** What to do on each kind of website, in Norwegian bokmål. */
export const instructions: Instructions = {
  wordpress: {
    shortcode: [
      'Én gang: En administrator installerer utvidelsen under Utvidelser → Legg til utvidelse → Last opp utvidelse, velger opslag.zip og aktiverer den. opslag.zip får du av arrangøren.',
      'Én gang: Adressen til opslag.js skrives under Innstillinger → Opslag.',
      'Trykk på + i siden eller innlegget, søk etter «kortkode», og lim inn det du kopierte. I den klassiske redigeringen limes det inn på en egen linje.',
      'Oppdater siden.',
    ],
    tag: [
      'For administratorer og redaktører. Trykk på + i siden eller innlegget, søk etter «html», og velg Egendefinert HTML. I den klassiske redigeringen brukes fanen Kode (eller Tekst).',
      'Lim inn det du kopierte, og oppdater siden.',
      'Se på siden. Er det bare noen få linjer tekst der, har WordPress fjernet skriptet: Velg måten «der redigeringen fjerner ting».',
    ],
    div: [
      'Én gang: Be en administrator om å sette den første teksten inn i head på alle sider. Det kan en utvidelse for kode i topp og bunn.',
      'Trykk på + i siden eller innlegget, søk etter «html», og velg Egendefinert HTML. I den klassiske redigeringen brukes fanen Kode (eller Tekst).',
      'Lim inn den andre teksten, og oppdater siden.',
    ],
  },
  drupal: {
    div: [
      'Én gang: Den som drifter nettstedet, setter den første teksten inn i temaet og lar tekstformatet beholde <div data-*>.',
      'Rediger siden, og trykk på Kilde (Source) på verktøylinjen.',
      'Lim inn den andre teksten der arrangementet skal være, trykk på Kilde igjen, og lagre.',
    ],
  },
  nationbuilder: {
    tag: [
      'Website → Pages, velg siden, Edit → Content.',
      'Trykk på Source code (<>) på verktøylinjen, lim inn det du kopierte, trykk på Ok, og lagre.',
      'Se etter om det fortsatt er der. Er skriptet fjernet, så velg måten «der redigeringen fjerner ting».',
    ],
    div: [
      'Én gang: Theme → Files → layout.html, og den første teksten rett før </head>. Det krever et eget tema.',
      'Website → Pages, velg siden, Edit → Content, og trykk på Source code (<>).',
      'Lim inn den andre teksten, trykk på Ok, og lagre.',
    ],
  },
  squarespace: {
    tag: [
      'Rediger siden, Add block → Code.',
      'Velg HTML, la Display Source være av, lim inn det du kopierte, og lagre.',
      'Mens du er innlogget, ser du kanskje en beskjed i stedet: Se etter i et privat vindu. Er det ikke noe der heller, er skript ikke med i abonnementet deres.',
    ],
  },
  wix: {
    address: [
      'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
      'Trykk på Enter Website Address, og lim inn det du kopierte.',
      'Dra boksen til den er like høy som arrangementet, også på telefonen.',
    ],
  },
  joomla: {
    div: [
      'Én gang: En Super User velger Editor - None på sin egen konto, Content → Site Modules → New → Custom, og limer inn den første teksten.',
      'Position: en som er på alle sider, for eksempel footer. Menu Assignment: On all pages. Lagre, og sett tilbake redigeringen.',
      'Rediger artikkelen, og trykk på Toggle Editor under teksten.',
      'Lim inn den andre teksten der arrangementet skal være, og lagre.',
    ],
    tag: [
      'Bare for en Super User, og for dem som har No Filtering under Global Configuration → Text Filters. Alle andre: Velg måten «der redigeringen fjerner ting».',
      'Velg Editor - None på din egen konto: Den vanlige redigeringen fjerner skript.',
      'Content → Site Modules → New → Custom. Lim inn det du kopierte.',
      'Velg posisjon og, under Menu Assignment, sidene. Lagre.',
      'Sett tilbake redigeringen din.',
    ],
  },
  'google-sites': {
    address: [
      'Sett inn → Bygg inn → Etter nettadresse.',
      'Lim inn det du kopierte, velg hele siden, og trykk på Sett inn.',
      'Dra boksen til den er like høy som arrangementet, og publiser.',
    ],
  },
  'by-hand': {
    tag: [
      'Lim det inn i HTML-en til siden, der arrangementet skal være. Skriptet skal være der én gang på hver side.',
    ],
    div: [
      'Sett den første teksten inn i head på siden, eller på alle sider.',
      'Sett den andre teksten inn der arrangementet skal være.',
    ],
    script: ['Lim det inn der arrangementet skal være.'],
    frame: [
      'Lim det inn der arrangementet skal være. En ramme har egen skrift, egne farger og en høyde som du bestemmer med height="700".',
    ],
  },
};
