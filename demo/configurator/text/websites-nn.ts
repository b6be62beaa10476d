import type {Instructions} from './website-words.ts';
import {wordpress} from './wordpress-nn.ts';

/** What to do on each kind of website, in Norwegian nynorsk. */
export const instructions: Instructions = {
  wordpress,
  drupal: {
    div: {
      once: [
        {
          steps: [
            'Med eit eige tema: Skriv adressa i teksten som eit library i THEME.libraries.yml, og nemn det under libraries i THEME.info.yml. Deretter: Configuration → Development → Performance → Clear all caches.',
            'Configuration → Content authoring → Text formats and editors → Basic HTML → Configure: Dra Source opp på verktøylina, og skriv <div data-*> under Source editing → Manually editable HTML tags.',
            'Trykk på Save configuration.',
          ],
        },
      ],
      here: [
        'Rediger sida, og trykk på Kjelde (Source) på verktøylina.',
        'Lim inn teksten der arrangementet skal vere, trykk på Kjelde igjen, og lagre.',
      ],
    },
  },
  nationbuilder: {
    tag: {
      here: [
        'Website → Pages, vel sida, Edit → Content.',
        'Trykk på Source code (<>) på verktøylina, lim inn teksten, trykk på Ok, og lagre.',
        'Sjå etter om det framleis er der. Er skriptet fjerna, så vel «Redigeringa fjernar kode frå teksten» i steg 4.',
      ],
    },
    div: {
      once: [
        {
          steps: [
            'Website → Theme → Files → layout.html. Det krev eit eige tema (custom theme).',
            'Lim inn teksten rett før </head>, lagre, og publiser temaet.',
          ],
        },
      ],
      here: [
        'Website → Pages, vel sida, Edit → Content, og trykk på Source code (<>).',
        'Lim inn teksten, trykk på Ok, og lagre.',
      ],
    },
  },
  squarespace: {
    tag: {
      here: [
        'Rediger sida, trykk på Add block, og vel Code.',
        'Vel HTML, la Display Source vere av, lim inn teksten, og lagre.',
        'Medan du er innlogga, ser du kanskje ei melding i staden. Er det ikkje noko å sjå når du er logga ut heller, er skript ikkje med i abonnementet dykkar.',
      ],
    },
  },
  wix: {
    address: {
      here: [
        'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
        'Trykk på Enter Website Address, og lim inn teksten.',
        'Dra boksen til han er like høg som arrangementet, på telefonen òg.',
      ],
    },
  },
  joomla: {
    div: {
      once: [
        {
          steps: [
            'Logg inn som Super User. Øvst til høgre: User Menu → Edit Account → Basic Settings → Editor. Vel Editor - None, og lagre.',
            'Content → Site Modules → New → Custom: Lim inn teksten.',
            'Position: ein som er på alle sider, til dømes footer. Title: Hide. Menu Assignment: On all pages. Trykk på Save & Close.',
            'Vel den vanlege redigeringa di att på kontoen.',
          ],
        },
      ],
      here: [
        'Rediger artikkelen, og trykk på Toggle Editor under teksten.',
        'Lim inn teksten der arrangementet skal vere, og lagre.',
      ],
    },
    tag: {
      here: [
        'Øvst til høgre: User Menu → Edit Account → Basic Settings → Editor. Vel Editor - None, og lagre: Den vanlege redigeringa fjernar skript.',
        'Content → Site Modules → New → Custom: Lim inn teksten.',
        'Vel posisjon og, under Menu Assignment, sidene. Lagre.',
        'Vel den vanlege redigeringa di att på kontoen.',
      ],
    },
  },
  'google-sites': {
    address: {
      here: [
        'Set inn → Bygg inn → Etter nettadresse.',
        'Lim inn teksten, vel heile sida, og trykk på Set inn.',
        'Dra boksen til han er like høg som arrangementet, og publiser.',
      ],
    },
  },
  'by-hand': {
    tag: {
      here: [
        'Lim inn teksten i HTML-en til sida, der arrangementet skal vere. Skriptet skal vere der éin gong på kvar side.',
      ],
    },
    div: {
      once: [{steps: ['Lim inn teksten i HTML-en før </head>, på sida eller på alle sider.']}],
      here: ['Lim inn teksten der arrangementet skal vere.'],
    },
    script: {here: ['Lim inn teksten der arrangementet skal vere.']},
    frame: {
      here: [
        'Lim inn teksten der arrangementet skal vere.',
        'Ei ramme har eiga skrift og eigne fargar. Høgda står i teksten (height). Er det tomt under arrangementet, eller må du rulle i ramma, så endre talet.',
      ],
    },
  },
};
