import type {Instructions, LinkWords} from './website-words.ts';

const BLOCK =
  'Tryck på + i inlägget eller sidan, sök efter ”html” och välj Anpassad HTML (Custom HTML). Finns det inget +, använd fliken Kod (Code eller Text).';

/** What to do in WordPress, in Swedish. */
export const wordpress: Instructions['wordpress'] = {
  link: {
    here: [
      'Klistra in länken på en egen rad i inlägget. Kortet syns direkt.',
      'Tryck på Publicera (Publish).',
    ],
  },
  div: {
    once: [
      {
        steps: [
          'Logga in i WordPress och öppna Utseende (Appearance).',
          'Välj Redigerare → Mönster (Patterns) → Alla malldelar (All template parts eller Manage all template parts).',
          'Öppna Sidfot (Footer), inte mappen Sidfötter (Footers).',
          'Tryck på + överst, sök efter ”html”, välj Anpassad HTML (Custom HTML), klicka i det tomma fältet och klistra in texten.',
          'Tryck på Spara (Save), och igen när du blir tillfrågad.',
        ],
      },
      {
        heading: 'Står det inte Redigerare (Editor)?',
        steps: [
          'Välj Widgetar (Widgets) → Sidfot (Footer).',
          'Tryck på +, sök efter ”html”, välj Anpassad HTML (Custom HTML), klicka i det tomma fältet och klistra in texten.',
          'Tryck på Uppdatera (Update).',
        ],
      },
      {
        heading: 'Står det Mina webbplatser (My Sites) överst?',
        steps: ['Då är det nätverkets administratör som kan göra det.'],
      },
    ],
    here: [
      BLOCK,
      'Klicka i det tomma fältet och klistra in texten.',
      'Tryck på Publicera (Publish).',
    ],
  },
  tag: {
    here: [
      BLOCK,
      'Klicka i det tomma fältet, klistra in texten och publicera (Publish).',
      'Titta på sidan. Finns där bara några rader text har WordPress tagit bort skriptet: Välj ”Jag är författare eller medarbetare” i steg 4.',
    ],
  },
  shortcode: {
    once: [
      {
        steps: [
          'Få opslag.zip av arrangören. Det är mappen integrations/wordpress/opslag från Opslag, packad.',
          'Tillägg (Plugins) → Lägg till tillägg (Add Plugin) → Ladda upp tillägg (Upload Plugin): Välj opslag.zip, installera det (Install) och aktivera det (Activate).',
          'Inställningar (Settings) → Opslag: Klistra in adressen i fältet Skript (Script) och spara (Save).',
        ],
      },
    ],
    here: [
      'Tryck på + i inlägget eller sidan, sök efter ”kortkod” (shortcode) och klistra in texten. Finns det inget +, klistra in den på en egen rad.',
      'Publicera (Publish).',
    ],
  },
};

/** What is said of a link that is pasted, in Swedish. */
export const link: LinkWords = {
  piece: 'Länken till inlägget',
  frame: 'Så ser länken ut i inlägget',
  signUp:
    'Nu är du klar. Man anmäler sig på arrangörens sida. Vill ni ha anmälan på er egen, kan en administratör ordna det en gång.',
  script: 'Få anmälan på er egen sida',
  needed:
    'Det kräver Opslags skript, inlagt en gång för hela webbplatsen. Då blir kortet i inlägget till hela inbjudan, som i steg 3, med anmälan.',
  known: 'Visar inlägget redan hela inbjudan finns det inget mer att göra.',
  request: what =>
    `Kan du hjälpa till så att man kan anmäla sig till ${what} på vår egen webbplats?`,
};
