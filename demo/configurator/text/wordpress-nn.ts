import type {Instructions} from './website-words.ts';

const BLOCK =
  'Trykk på + i innlegget eller sida, søk etter «html», og vel Eigendefinert HTML (Custom HTML). Er det ingen +, så bruk fana Kode (Code eller Text).';

/** What to do in WordPress, in Norwegian nynorsk. */
export const wordpress: Instructions['wordpress'] = {
  div: {
    once: [
      {
        steps: [
          'Står det Mine nettstader (My Sites) øvst, er det administratoren for nettverket som kan gjere det. Elles: Opne Utsjånad eller Utseende (Appearance).',
        ],
      },
      {
        heading: 'Står det Redigering (Editor)?',
        steps: [
          'Vel Redigering → Mønster (Patterns) → Alle maldelar (All template parts eller Manage all template parts).',
          'Opne Botntekst (Footer), ikkje mappa Botntekstar (Footers).',
          'Trykk på + øvst, søk etter «html», vel Eigendefinert HTML (Custom HTML), og lim inn teksten.',
          'Trykk på Lagre (Save), og ein gong til når du blir spurd.',
        ],
      },
      {
        heading: 'Står det ikkje?',
        steps: [
          'Vel Widgetar (Widgets) → Botntekst (Footer).',
          'Trykk på +, søk etter «html», vel Eigendefinert HTML (Custom HTML), og lim inn teksten.',
          'Trykk på Oppdater (Update).',
        ],
      },
    ],
    here: [BLOCK, 'Lim inn teksten, og publiser (Publish).'],
  },
  tag: {
    here: [
      BLOCK,
      'Lim inn det du kopierte, og publiser (Publish).',
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
      'Trykk på + i innlegget eller sida, søk etter «kortkode» (shortcode), og lim inn det du kopierte. Er det ingen +, så lim det inn på ei eiga line.',
      'Publiser (Publish).',
    ],
  },
};
