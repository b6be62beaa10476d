import type {Instructions} from './website-words.ts';
import {wordpress} from './wordpress-sv.ts';

/** What to do on each kind of website, in Swedish. */
export const instructions: Instructions = {
  wordpress,
  drupal: {
    div: {
      once: [
        {
          steps: [
            'Med ett eget tema: Skriv adressen i texten som ett library i THEME.libraries.yml och nämn det under libraries i THEME.info.yml. Sedan: Configuration → Development → Performance → Clear all caches.',
            'Configuration → Content authoring → Text formats and editors → Basic HTML → Configure: Dra upp Source i verktygsfältet och skriv <div data-*> under Source editing → Manually editable HTML tags.',
            'Tryck på Save configuration.',
          ],
        },
      ],
      here: [
        'Redigera sidan och tryck på Källkod (Source) i verktygsfältet.',
        'Klistra in texten där evenemanget ska vara, tryck på Källkod igen och spara.',
      ],
    },
  },
  nationbuilder: {
    tag: {
      here: [
        'Website → Pages, välj sidan, Edit → Content.',
        'Tryck på Source code (<>) i verktygsfältet, klistra in texten, tryck på Ok och spara.',
        'Kontrollera att det är kvar. Är skriptet borttaget, välj ”Redigeraren tar bort kod ur texten” i steg 4.',
      ],
    },
    div: {
      once: [
        {
          steps: [
            'Website → Theme → Files → layout.html. Det kräver ett eget tema (custom theme).',
            'Klistra in texten precis före </head>, spara och publicera temat.',
          ],
        },
      ],
      here: [
        'Website → Pages, välj sidan, Edit → Content och tryck på Source code (<>).',
        'Klistra in texten, tryck på Ok och spara.',
      ],
    },
  },
  squarespace: {
    tag: {
      here: [
        'Redigera sidan, tryck på Add block och välj Code.',
        'Välj HTML, låt Display Source vara av, klistra in texten och spara.',
        'Medan du är inloggad ser du kanske ett meddelande i stället. Syns inget när du är utloggad heller ingår inte skript i ert abonnemang.',
      ],
    },
  },
  wix: {
    address: {
      here: [
        'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
        'Tryck på Enter Website Address och klistra in texten.',
        'Dra rutan tills den är lika hög som evenemanget, även för telefonen.',
      ],
    },
  },
  joomla: {
    div: {
      once: [
        {
          steps: [
            'Logga in som Super User. Uppe till höger: User Menu → Edit Account → Basic Settings → Editor. Välj Editor - None och spara.',
            'Content → Site Modules → New → Custom: Klistra in texten.',
            'Position: en som finns på alla sidor, till exempel footer. Title: Hide. Menu Assignment: On all pages. Tryck på Save & Close.',
            'Välj din vanliga redigerare igen på ditt konto.',
          ],
        },
      ],
      here: [
        'Redigera artikeln och tryck på Toggle Editor under texten.',
        'Klistra in texten där evenemanget ska vara och spara.',
      ],
    },
    tag: {
      here: [
        'Uppe till höger: User Menu → Edit Account → Basic Settings → Editor. Välj Editor - None och spara: Den vanliga redigeraren tar bort skript.',
        'Content → Site Modules → New → Custom: Klistra in texten.',
        'Välj position och, under Menu Assignment, sidorna. Spara.',
        'Välj din vanliga redigerare igen på ditt konto.',
      ],
    },
  },
  'google-sites': {
    address: {
      here: [
        'Infoga → Bädda in → Efter webbadress.',
        'Klistra in texten, välj hela sidan och tryck på Infoga.',
        'Dra rutan tills den är lika hög som evenemanget och publicera.',
      ],
    },
  },
  'by-hand': {
    tag: {
      here: [
        'Klistra in texten i sidans HTML, där evenemanget ska vara. Skriptet ska finnas en gång på varje sida.',
      ],
    },
    div: {
      once: [
        {steps: ['Klistra in texten i HTML-koden före </head>, på sidan eller på alla sidor.']},
      ],
      here: ['Klistra in texten där evenemanget ska vara.'],
    },
    script: {here: ['Klistra in texten där evenemanget ska vara.']},
    frame: {
      here: [
        'Klistra in texten där evenemanget ska vara.',
        'En ram har eget typsnitt och egna färger. Höjden står i texten (height). Är det tomt under evenemanget, eller måste du rulla i ramen, så ändra talet.',
      ],
    },
  },
};
