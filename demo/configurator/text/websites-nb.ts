import type {Instructions} from './website-words.ts';
import {wordpress} from './wordpress-nb.ts';

/** What to do on each kind of website, in Norwegian bokmål. */
export const instructions: Instructions = {
  wordpress,
  drupal: {
    div: {
      once: [
        {
          steps: [
            'Med et eget tema: Skriv adressen i teksten som et library i THEME.libraries.yml, og nevn det under libraries i THEME.info.yml. Deretter: Configuration → Development → Performance → Clear all caches.',
            'Configuration → Content authoring → Text formats and editors → Basic HTML → Configure: Dra Source opp på verktøylinjen, og skriv <div data-*> under Source editing → Manually editable HTML tags.',
            'Trykk på Save configuration.',
          ],
        },
      ],
      here: [
        'Rediger siden, og trykk på Kilde (Source) på verktøylinjen.',
        'Lim inn teksten der arrangementet skal være, trykk på Kilde igjen, og lagre.',
      ],
    },
  },
  nationbuilder: {
    tag: {
      here: [
        'Website → Pages, velg siden, Edit → Content.',
        'Trykk på Source code (<>) på verktøylinjen, lim inn teksten, trykk på Ok, og lagre.',
        'Se etter om det fortsatt er der. Er skriptet fjernet, så velg «Redigeringen fjerner kode fra teksten» i trinn 4.',
      ],
    },
    div: {
      once: [
        {
          steps: [
            'Website → Theme → Files → layout.html. Det krever et eget tema (custom theme).',
            'Lim inn teksten rett før </head>, lagre, og publiser temaet.',
          ],
        },
      ],
      here: [
        'Website → Pages, velg siden, Edit → Content, og trykk på Source code (<>).',
        'Lim inn teksten, trykk på Ok, og lagre.',
      ],
    },
  },
  squarespace: {
    tag: {
      here: [
        'Rediger siden, trykk på Add block, og velg Code.',
        'Velg HTML, la Display Source være av, lim inn teksten, og lagre.',
        'Mens du er innlogget, ser du kanskje en beskjed i stedet. Er det ikke noe å se når du er logget ut heller, er skript ikke med i abonnementet deres.',
      ],
    },
  },
  wix: {
    address: {
      here: [
        'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
        'Trykk på Enter Website Address, og lim inn teksten.',
        'Dra boksen til den er like høy som arrangementet, også på telefonen.',
      ],
    },
  },
  joomla: {
    div: {
      once: [
        {
          steps: [
            'Logg inn som Super User. Øverst til høyre: User Menu → Edit Account → Basic Settings → Editor. Velg Editor - None, og lagre.',
            'Content → Site Modules → New → Custom: Lim inn teksten.',
            'Position: en som er på alle sider, for eksempel footer. Title: Hide. Menu Assignment: On all pages. Trykk på Save & Close.',
            'Velg den vanlige redigeringen din igjen på kontoen.',
          ],
        },
      ],
      here: [
        'Rediger artikkelen, og trykk på Toggle Editor under teksten.',
        'Lim inn teksten der arrangementet skal være, og lagre.',
      ],
    },
    tag: {
      here: [
        'Øverst til høyre: User Menu → Edit Account → Basic Settings → Editor. Velg Editor - None, og lagre: Den vanlige redigeringen fjerner skript.',
        'Content → Site Modules → New → Custom: Lim inn teksten.',
        'Velg posisjon og, under Menu Assignment, sidene. Lagre.',
        'Velg den vanlige redigeringen din igjen på kontoen.',
      ],
    },
  },
  'google-sites': {
    address: {
      here: [
        'Sett inn → Bygg inn → Etter nettadresse.',
        'Lim inn teksten, velg hele siden, og trykk på Sett inn.',
        'Dra boksen til den er like høy som arrangementet, og publiser.',
      ],
    },
  },
  'by-hand': {
    tag: {
      here: [
        'Lim inn teksten i HTML-en til siden, der arrangementet skal være. Skriptet skal være der én gang på hver side.',
      ],
    },
    div: {
      once: [{steps: ['Lim inn teksten i HTML-en før </head>, på siden eller på alle sider.']}],
      here: ['Lim inn teksten der arrangementet skal være.'],
    },
    script: {here: ['Lim inn teksten der arrangementet skal være.']},
    frame: {
      here: [
        'Lim inn teksten der arrangementet skal være.',
        'En ramme har egen skrift og egne farger. Høyden står i teksten (height). Er det tomt under arrangementet, eller må du rulle i rammen, så endre tallet.',
      ],
    },
  },
};
