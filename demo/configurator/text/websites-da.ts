import type {Instructions} from './text.ts';

/** What to do on each kind of website, in Danish. */
export const instructions: Instructions = {
  wordpress: {
    shortcode: [
      'Én gang: En administrator installerer pluginet under Plugins → Tilføj plugin → Upload plugin, vælger opslag.zip og aktiverer det. opslag.zip får du af arrangøren.',
      'Én gang: Adressen på opslag.js skrives under Indstillinger → Opslag.',
      'Tryk på + i din side eller dit indlæg, søg efter »kortkode«, og sæt det kopierede ind. I den klassiske editor sættes det ind på en linje for sig.',
      'Opdatér siden.',
    ],
    tag: [
      'For administratorer og redaktører. Tryk på + i din side eller dit indlæg, søg efter »html«, og vælg Tilpasset HTML. I den klassiske editor bruges fanen Kode (eller Tekst).',
      'Sæt det kopierede ind, og opdatér siden.',
      'Se på siden. Er der kun nogle få linjer tekst, har WordPress fjernet scriptet: Vælg måden »hvor editoren fjerner ting«.',
    ],
    div: [
      'Én gang: Bed en administrator om at sætte den første tekst ind i head på alle sider. Det kan et plugin til kode i sidehoved og sidefod.',
      'Tryk på + i din side eller dit indlæg, søg efter »html«, og vælg Tilpasset HTML. I den klassiske editor bruges fanen Kode (eller Tekst).',
      'Sæt den anden tekst ind, og opdatér siden.',
    ],
  },
  drupal: {
    div: [
      'Én gang: Den, der driver webstedet, sætter den første tekst ind i temaet og lader tekstformatet beholde <div data-*>.',
      'Redigér din side, og tryk på Kilde (Source) i editorens værktøjslinje.',
      'Sæt den anden tekst ind, hvor arrangementet skal være, tryk på Kilde igen, og gem.',
    ],
  },
  nationbuilder: {
    tag: [
      'Website → Pages, vælg siden, Edit → Content.',
      'Tryk på Source code (<>) i værktøjslinjen, sæt det kopierede ind, tryk på Ok, og gem.',
      'Se efter, om det stadig er der. Er scriptet fjernet, så vælg måden »hvor editoren fjerner ting«.',
    ],
    div: [
      'Én gang: Theme → Files → layout.html, og den første tekst lige før </head>. Det kræver et tema, der er jeres eget.',
      'Website → Pages, vælg siden, Edit → Content, og tryk på Source code (<>).',
      'Sæt den anden tekst ind, tryk på Ok, og gem.',
    ],
  },
  squarespace: {
    tag: [
      'Redigér siden, Add block → Code.',
      'Vælg HTML, lad Display Source være slået fra, sæt det kopierede ind, og gem.',
      'Mens du er logget ind, ser du måske en besked i stedet: Se efter i et privat vindue. Er der heller ikke noget dér, er scripts ikke en del af jeres abonnement.',
    ],
  },
  wix: {
    address: [
      'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
      'Tryk på Enter Website Address, og sæt det kopierede ind.',
      'Træk boksen ud, så den er lige så høj som arrangementet, også på telefonen.',
    ],
  },
  joomla: {
    div: [
      'Én gang: En Super User vælger Editor - None på sin egen konto, Content → Site Modules → New → Custom, og sætter den første tekst ind.',
      'Position: en, der er på alle sider, for eksempel footer. Menu Assignment: On all pages. Gem, og sæt editoren tilbage.',
      'Redigér artiklen, og tryk på Toggle Editor under teksten.',
      'Sæt den anden tekst ind, hvor arrangementet skal være, og gem.',
    ],
    tag: [
      'Kun for en Super User, og for dem, der har No Filtering under Global Configuration → Text Filters. Alle andre: Vælg måden »hvor editoren fjerner ting«.',
      'Vælg Editor - None på din egen konto: Den sædvanlige editor fjerner scripts.',
      'Content → Site Modules → New → Custom. Sæt det kopierede ind.',
      'Vælg position og, under Menu Assignment, siderne. Gem.',
      'Sæt din editor tilbage.',
    ],
  },
  'google-sites': {
    address: [
      'Indsæt → Integrer → Via webadresse.',
      'Sæt det kopierede ind, vælg hele siden, og tryk på Indsæt.',
      'Træk boksen ud, så den er lige så høj som arrangementet, og udgiv.',
    ],
  },
  'by-hand': {
    tag: [
      'Sæt det ind i sidens HTML, hvor arrangementet skal være. Scriptet skal være der én gang på hver side.',
    ],
    div: [
      'Sæt den første tekst ind i head på siden eller på alle sider.',
      'Sæt den anden tekst ind, hvor arrangementet skal være.',
    ],
    script: ['Sæt det ind, hvor arrangementet skal være.'],
    frame: [
      'Sæt det ind, hvor arrangementet skal være. En ramme har sin egen skrift og sine egne farver og en højde, som du bestemmer med height="700".',
    ],
  },
};
