import type {Instructions} from './website-words.ts';
import {wordpress} from './wordpress-da.ts';

/** What to do on each kind of website, in Danish. */
export const instructions: Instructions = {
  wordpress,
  drupal: {
    div: {
      once: [
        {
          steps: [
            'Med et eget tema: Skriv adressen i teksten som et library i THEME.libraries.yml, og nævn det under libraries i THEME.info.yml. Så: Configuration → Development → Performance → Clear all caches.',
            'Configuration → Content authoring → Text formats and editors → Basic HTML → Configure: Træk Source op i værktøjslinjen, og skriv <div data-*> under Source editing → Manually editable HTML tags.',
            'Tryk på Save configuration.',
          ],
        },
      ],
      here: [
        'Redigér siden, og tryk på Kilde (Source) i editorens værktøjslinje.',
        'Sæt teksten ind, hvor arrangementet skal være, tryk på Kilde igen, og gem.',
      ],
    },
  },
  nationbuilder: {
    tag: {
      here: [
        'Website → Pages, vælg siden, Edit → Content.',
        'Tryk på Source code (<>) i værktøjslinjen, sæt teksten ind, tryk på Ok, og gem.',
        'Se efter, om det stadig er der. Er scriptet fjernet, så vælg »Redigeringen fjerner kode fra teksten« i trin 4.',
      ],
    },
    div: {
      once: [
        {
          steps: [
            'Website → Theme → Files → layout.html. Det kræver et tema, der er jeres eget (custom theme).',
            'Sæt teksten ind lige før </head>, gem, og udgiv temaet.',
          ],
        },
      ],
      here: [
        'Website → Pages, vælg siden, Edit → Content, og tryk på Source code (<>).',
        'Sæt teksten ind, tryk på Ok, og gem.',
      ],
    },
  },
  squarespace: {
    tag: {
      here: [
        'Redigér siden, tryk på Add block, og vælg Code.',
        'Vælg HTML, lad Display Source være slået fra, sæt teksten ind, og gem.',
        'Mens du er logget ind, ser du måske en besked i stedet. Er der heller ikke noget at se, når du er logget ud, er scripts ikke en del af jeres abonnement.',
      ],
    },
  },
  wix: {
    address: {
      here: [
        'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
        'Tryk på Enter Website Address, og sæt teksten ind.',
        'Træk boksen ud, så den er lige så høj som arrangementet, også på telefonen.',
      ],
    },
  },
  joomla: {
    div: {
      once: [
        {
          steps: [
            'Log ind som Super User. Øverst til højre: User Menu → Edit Account → Basic Settings → Editor. Vælg Editor - None, og gem.',
            'Content → Site Modules → New → Custom: Sæt teksten ind.',
            'Position: en, der er på alle sider, for eksempel footer. Title: Hide. Menu Assignment: On all pages. Tryk på Save & Close.',
            'Vælg din sædvanlige editor igen på din konto.',
          ],
        },
      ],
      here: [
        'Redigér artiklen, og tryk på Toggle Editor under teksten.',
        'Sæt teksten ind, hvor arrangementet skal være, og gem.',
      ],
    },
    tag: {
      here: [
        'Øverst til højre: User Menu → Edit Account → Basic Settings → Editor. Vælg Editor - None, og gem: Den sædvanlige editor fjerner scripts.',
        'Content → Site Modules → New → Custom: Sæt teksten ind.',
        'Vælg position og, under Menu Assignment, siderne. Gem.',
        'Vælg din sædvanlige editor igen på din konto.',
      ],
    },
  },
  'google-sites': {
    address: {
      here: [
        'Indsæt → Integrer → Via webadresse.',
        'Sæt teksten ind, vælg hele siden, og tryk på Indsæt.',
        'Træk boksen ud, så den er lige så høj som arrangementet, og udgiv.',
      ],
    },
  },
  'by-hand': {
    tag: {
      here: [
        'Sæt teksten ind i sidens HTML, hvor arrangementet skal være. Scriptet skal være der én gang på hver side.',
      ],
    },
    div: {
      once: [{steps: ['Sæt teksten ind i HTML-koden før </head>, på siden eller på alle sider.']}],
      here: ['Sæt teksten ind, hvor arrangementet skal være.'],
    },
    script: {here: ['Sæt teksten ind, hvor arrangementet skal være.']},
    frame: {
      here: [
        'Sæt teksten ind, hvor arrangementet skal være.',
        'En ramme har sin egen skrift og sine egne farver. Højden står i teksten (height). Er der tomt under arrangementet, eller skal der rulles i rammen, så ret tallet.',
      ],
    },
  },
};
