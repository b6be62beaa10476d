import type {Instructions} from './text.ts';

/** What to do on each kind of website, in Swedish. */
export const instructions: Instructions = {
  wordpress: {
    shortcode: [
      'En gång: En administratör installerar tillägget under Tillägg → Lägg till tillägg → Ladda upp tillägg, väljer opslag.zip och aktiverar det. opslag.zip får du av arrangören.',
      'En gång: Adressen till opslag.js skrivs in under Inställningar → Opslag.',
      'Tryck på + i din sida eller ditt inlägg, sök efter ”kortkod” och klistra in det du kopierade. I den klassiska redigeraren klistras det in på en egen rad.',
      'Uppdatera sidan.',
    ],
    tag: [
      'För administratörer och redaktörer. Tryck på + i din sida eller ditt inlägg, sök efter ”html” och välj Anpassad HTML. I den klassiska redigeraren används fliken Kod (eller Text).',
      'Klistra in det du kopierade och uppdatera sidan.',
      'Titta på sidan. Finns där bara några rader text har WordPress tagit bort skriptet: Välj sättet ”där redigeraren tar bort saker”.',
    ],
    div: [
      'En gång: Be en administratör sätta in den första texten i head på alla sidor. Det gör ett tillägg för kod i sidhuvud och sidfot.',
      'Tryck på + i din sida eller ditt inlägg, sök efter ”html” och välj Anpassad HTML. I den klassiska redigeraren används fliken Kod (eller Text).',
      'Klistra in den andra texten och uppdatera sidan.',
    ],
  },
  drupal: {
    div: [
      'En gång: Den som sköter webbplatsen sätter in den första texten i temat och låter textformatet behålla <div data-*>.',
      'Redigera din sida och tryck på Källkod (Source) i verktygsfältet.',
      'Klistra in den andra texten där evenemanget ska vara, tryck på Källkod igen och spara.',
    ],
  },
  nationbuilder: {
    tag: [
      'Website → Pages, välj sidan, Edit → Content.',
      'Tryck på Source code (<>) i verktygsfältet, klistra in det du kopierade, tryck på Ok och spara.',
      'Kontrollera att det är kvar. Är skriptet borttaget, välj sättet ”där redigeraren tar bort saker”.',
    ],
    div: [
      'En gång: Theme → Files → layout.html, och den första texten precis före </head>. Det kräver ett eget tema.',
      'Website → Pages, välj sidan, Edit → Content och tryck på Source code (<>).',
      'Klistra in den andra texten, tryck på Ok och spara.',
    ],
  },
  squarespace: {
    tag: [
      'Redigera sidan, Add block → Code.',
      'Välj HTML, låt Display Source vara av, klistra in det du kopierade och spara.',
      'Medan du är inloggad ser du kanske ett meddelande i stället: Titta i ett privat fönster. Finns inget där heller ingår inte skript i ert abonnemang.',
    ],
  },
  wix: {
    address: [
      'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
      'Tryck på Enter Website Address och klistra in det du kopierade.',
      'Dra rutan tills den är lika hög som evenemanget, även för telefonen.',
    ],
  },
  joomla: {
    div: [
      'En gång: En Super User väljer Editor - None på sitt eget konto, Content → Site Modules → New → Custom, och klistrar in den första texten.',
      'Position: en som finns på alla sidor, till exempel footer. Menu Assignment: On all pages. Spara, och ställ tillbaka redigeraren.',
      'Redigera artikeln, och tryck på Toggle Editor under texten.',
      'Klistra in den andra texten där evenemanget ska vara, och spara.',
    ],
    tag: [
      'Bara för en Super User, och för dem som har No Filtering under Global Configuration → Text Filters. Alla andra: Välj sättet ”där redigeraren tar bort saker”.',
      'Välj Editor - None på ditt eget konto: Den vanliga redigeraren tar bort skript.',
      'Content → Site Modules → New → Custom. Klistra in det du kopierade.',
      'Välj position och, under Menu Assignment, sidorna. Spara.',
      'Ställ tillbaka din redigerare.',
    ],
  },
  'google-sites': {
    address: [
      'Infoga → Bädda in → Efter webbadress.',
      'Klistra in det du kopierade, välj hela sidan och tryck på Infoga.',
      'Dra rutan tills den är lika hög som evenemanget och publicera.',
    ],
  },
  'by-hand': {
    tag: [
      'Klistra in det i sidans HTML, där evenemanget ska vara. Skriptet ska finnas en gång på varje sida.',
    ],
    div: [
      'Sätt in den första texten i head på sidan eller på alla sidor.',
      'Sätt in den andra texten där evenemanget ska vara.',
    ],
    script: ['Klistra in det där evenemanget ska vara.'],
    frame: [
      'Klistra in det där evenemanget ska vara. En ram har eget typsnitt, egna färger och en höjd som du bestämmer med height="700".',
    ],
  },
};
