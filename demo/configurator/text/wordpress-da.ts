import type {Instructions, LinkWords} from './website-words.ts';

const BLOCK =
  'Tryk på + i indlægget eller siden, søg efter »html«, og vælg Tilpasset HTML (Custom HTML). Er der intet +, så brug fanen Kode (Code eller Text).';

/** What to do in WordPress, in Danish. */
export const wordpress: Instructions['wordpress'] = {
  link: {
    here: [
      'Sæt linket ind på en linje for sig i indlægget. Kortet ses med det samme.',
      'Tryk på Udgiv (Publish).',
    ],
  },
  div: {
    once: [
      {
        steps: [
          'Log ind i WordPress, og åbn Udseende (Appearance).',
          'Vælg Editor → Mønstre (Patterns) → Alle skabelondele (All template parts eller Manage all template parts).',
          'Åbn Sidefod (Footer), ikke mappen Sidefødder (Footers).',
          'Tryk på + øverst, søg efter »html«, vælg Tilpasset HTML (Custom HTML), klik i det tomme felt, og sæt teksten ind.',
          'Tryk på Gem (Save), og igen, når der spørges.',
        ],
      },
      {
        heading: 'Står der ikke Editor?',
        steps: [
          'Vælg Widgets → Sidefod (Footer).',
          'Tryk på +, søg efter »html«, vælg Tilpasset HTML (Custom HTML), klik i det tomme felt, og sæt teksten ind.',
          'Tryk på Opdatér (Update).',
        ],
      },
      {
        heading: 'Står der Mine websteder (My Sites) øverst?',
        steps: ['Så er det netværkets administrator, der kan gøre det.'],
      },
    ],
    here: [BLOCK, 'Klik i det tomme felt, og sæt teksten ind.', 'Tryk på Udgiv (Publish).'],
  },
  tag: {
    here: [
      BLOCK,
      'Klik i det tomme felt, sæt teksten ind, og udgiv (Publish).',
      'Se på siden. Er der kun nogle få linjer tekst, har WordPress fjernet scriptet: Vælg »Jeg er forfatter eller bidragyder« i trin 4.',
    ],
  },
  shortcode: {
    once: [
      {
        steps: [
          'Få opslag.zip af arrangøren. Det er mappen integrations/wordpress/opslag fra Opslag, pakket.',
          'Plugins → Tilføj plugin (Add Plugin) → Upload plugin: Vælg opslag.zip, installér det (Install), og aktivér det (Activate).',
          'Indstillinger (Settings) → Opslag: Sæt adressen ind i feltet Script, og gem (Save).',
        ],
      },
    ],
    here: [
      'Tryk på + i indlægget eller siden, søg efter »kortkode« (shortcode), og sæt teksten ind. Er der intet +, så sæt den ind på en linje for sig.',
      'Udgiv (Publish).',
    ],
  },
};

/** What is said of a link that is pasted, in Danish. */
export const link: LinkWords = {
  piece: 'Linket til indlægget',
  frame: 'Sådan ser linket ud i indlægget',
  signUp:
    'Du er færdig nu. Man tilmelder sig på arrangørens side. Vil I have tilmeldingen på jeres egen, kan en administrator sørge for det én gang.',
  script: 'Få tilmeldingen på jeres egen side',
  needed:
    'Det kræver Opslags script, sat ind én gang for hele webstedet. Så bliver kortet i indlægget til hele invitationen, som i trin 3, med tilmelding.',
  known: 'Viser indlægget allerede hele invitationen, er der ikke mere at gøre.',
  request: what => `Kan du hjælpe med, at man kan tilmelde sig ${what} på vores eget websted?`,
};
