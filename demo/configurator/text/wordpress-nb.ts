import type {Instructions, LinkWords} from './website-words.ts';

const BLOCK =
  'Trykk på + i innlegget eller siden, søk etter «html», og velg Egendefinert HTML (Custom HTML). Er det ingen +, så bruk fanen Kode (Code eller Text).';

/** What to do in WordPress, in Norwegian bokmål. */
export const wordpress: Instructions['wordpress'] = {
  link: {
    here: [
      'Lim inn lenken på en egen linje i innlegget. Kortet vises med en gang.',
      'Trykk på Publiser (Publish).',
    ],
  },
  div: {
    once: [
      {
        steps: [
          'Logg inn i WordPress, og åpne Utseende (Appearance).',
          'Velg Redigering → Mønstre (Patterns) → Alle maldeler (All template parts eller Manage all template parts).',
          'Åpne Bunntekst (Footer), ikke mappen Bunntekster (Footers).',
          'Trykk på + øverst, søk etter «html», velg Egendefinert HTML (Custom HTML), klikk i det tomme feltet, og lim inn teksten.',
          'Trykk på Lagre (Save), og igjen når du blir spurt.',
        ],
      },
      {
        heading: 'Står det ikke Redigering (Editor)?',
        steps: [
          'Velg Widgeter (Widgets) → Bunntekst (Footer).',
          'Trykk på +, søk etter «html», velg Egendefinert HTML (Custom HTML), klikk i det tomme feltet, og lim inn teksten.',
          'Trykk på Oppdater (Update).',
        ],
      },
      {
        heading: 'Står det Mine nettsteder (My Sites) øverst?',
        steps: ['Da er det nettverkets administrator som kan gjøre det.'],
      },
    ],
    here: [BLOCK, 'Klikk i det tomme feltet, og lim inn teksten.', 'Trykk på Publiser (Publish).'],
  },
  tag: {
    here: [
      BLOCK,
      'Klikk i det tomme feltet, lim inn teksten, og publiser (Publish).',
      'Se på siden. Er det bare noen få linjer tekst der, har WordPress fjernet skriptet: Velg «Jeg er forfatter eller bidragsyter» i trinn 4.',
    ],
  },
  shortcode: {
    once: [
      {
        steps: [
          'Få opslag.zip av arrangøren. Det er mappen integrations/wordpress/opslag fra Opslag, pakket.',
          'Utvidelser (Plugins) → Legg til utvidelse (Add Plugin) → Last opp utvidelse (Upload Plugin): Velg opslag.zip, installer den (Install), og aktiver den (Activate).',
          'Innstillinger (Settings) → Opslag: Lim inn adressen i feltet Skript (Script), og lagre (Save).',
        ],
      },
    ],
    here: [
      'Trykk på + i innlegget eller siden, søk etter «kortkode» (shortcode), og lim inn teksten. Er det ingen +, så lim den inn på en egen linje.',
      'Publiser (Publish).',
    ],
  },
};

/** What is said of a link that is pasted, in Norwegian bokmål. */
export const link: LinkWords = {
  piece: 'Lenken til innlegget',
  frame: 'Slik ser lenken ut i innlegget',
  signUp:
    'Du er ferdig nå. Man melder seg på hos arrangøren. Vil dere ha påmeldingen på deres egen side, kan en administrator ordne det én gang.',
  script: 'Få påmeldingen på deres egen side',
  needed:
    'Det krever skriptet til Opslag, satt inn én gang for hele nettstedet. Da blir kortet i innlegget til hele invitasjonen, som i trinn 3, med påmelding.',
  known: 'Viser innlegget allerede hele invitasjonen, er det ikke mer å gjøre.',
  request: what => `Kan du hjelpe med at man kan melde seg på ${what} på vårt eget nettsted?`,
};
