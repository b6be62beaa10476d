import type {Instructions, LinkWords} from './website-words.ts';

const BLOCK =
  'Trykk på + i innlegget eller sida, søk etter «html», og vel Eigendefinert HTML (Custom HTML). Er det ingen +, så bruk fana Kode (Code eller Text).';

/** What to do in WordPress, in Norwegian nynorsk. */
export const wordpress: Instructions['wordpress'] = {
  link: {
    here: [
      'Lim inn lenkja på ei eiga line i innlegget. Kortet viser seg med ein gong.',
      'Trykk på Publiser (Publish).',
    ],
  },
  div: {
    once: [
      {
        steps: [
          'Logg inn i WordPress, og opne Utsjånad eller Utseende (Appearance).',
          'Vel Redigering → Mønster (Patterns) → Alle maldelar (All template parts eller Manage all template parts).',
          'Opne Botntekst (Footer), ikkje mappa Botntekstar (Footers).',
          'Trykk på + øvst, søk etter «html», vel Eigendefinert HTML (Custom HTML), klikk i det tomme feltet, og lim inn teksten.',
          'Trykk på Lagre (Save), og ein gong til når du blir spurd.',
        ],
      },
      {
        heading: 'Står det ikkje Redigering (Editor)?',
        steps: [
          'Vel Widgetar (Widgets) → Botntekst (Footer).',
          'Trykk på +, søk etter «html», vel Eigendefinert HTML (Custom HTML), klikk i det tomme feltet, og lim inn teksten.',
          'Trykk på Oppdater (Update).',
        ],
      },
      {
        heading: 'Står det Mine nettstader (My Sites) øvst?',
        steps: ['Då er det administratoren for nettverket som kan gjere det.'],
      },
    ],
    here: [BLOCK, 'Klikk i det tomme feltet, og lim inn teksten.', 'Trykk på Publiser (Publish).'],
  },
  tag: {
    here: [
      BLOCK,
      'Klikk i det tomme feltet, lim inn teksten, og publiser (Publish).',
      'Sjå på sida. Er det berre nokre få liner tekst der, har WordPress fjerna skriptet: Vel «Eg er forfattar eller bidragsytar» i steg 4.',
    ],
  },
  shortcode: {
    once: [
      {
        steps: [
          'Få opslag.zip av arrangøren. Det er mappa integrations/wordpress/opslag frå Opslag, pakka.',
          'Utvidingar (Plugins) → Legg til utviding (Add Plugin) → Last opp utviding (Upload Plugin): Vel opslag.zip, installer henne (Install), og slå henne på (Activate).',
          'Innstillingar (Settings) → Opslag: Lim inn adressa i feltet Skript (Script), og lagre (Save).',
        ],
      },
    ],
    here: [
      'Trykk på + i innlegget eller sida, søk etter «kortkode» (shortcode), og lim inn teksten. Er det ingen +, så lim han inn på ei eiga line.',
      'Publiser (Publish).',
    ],
  },
};

/** What is said of a link that is pasted, in Norwegian nynorsk. */
export const link: LinkWords = {
  piece: 'Lenkja til innlegget',
  frame: 'Slik ser lenkja ut i innlegget',
  signUp:
    'Du er ferdig no. Ein melder seg på hos arrangøren. Vil de ha påmeldinga på dykkar eiga side, kan ein administrator ordne det éin gong.',
  script: 'Få påmeldinga på dykkar eiga side',
  needed:
    'Det krev skriptet til Opslag, sett inn éin gong for heile nettstaden. Då blir kortet i innlegget til heile invitasjonen, som i steg 3, med påmelding.',
  known: 'Viser innlegget alt heile invitasjonen, er det ikkje meir å gjere.',
  request: what => `Kan du hjelpe med at ein kan melde seg på ${what} på vår eigen nettstad?`,
};
