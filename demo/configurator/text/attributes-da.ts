import type {ConfiguratorText} from './text.ts';

/** What each attribute is called and is for, in Danish. */
export const attributes: ConfiguratorText['attributes'] = {
  compact: {
    label: 'Kort udgave',
    help: 'Kun dato, titel og sted. Resten kommer, når man trykker på »Læs mere« eller »Læs hele invitationen«.',
  },
  show: {
    label: 'Hvad listen har',
    help: 'Kommende eller tidligere arrangementer, eller artikler.',
    usual: 'upcoming',
    values: {
      upcoming: 'Kommende arrangementer',
      past: 'Tidligere arrangementer',
      all: 'Alle arrangementer',
      articles: 'Artikler',
    },
  },
  limit: {label: 'Hvor mange til at begynde med', help: 'Man kan bede om flere. Ellers 6.'},
  keyword: {label: 'Kun ét emne', help: 'Vis kun det, der har dette emne eller hashtag.'},
  search: {label: 'Med søgefelt', help: 'Godt ved lange lister.'},
  'prefill-from-url': {
    label: 'Lad links udfylde formularen',
    help: 'Til dem, der sender mails med links: ?opslag-name=Anne efter jeres sides adresse skriver navnet i formularen.',
  },
  api: {
    label: 'En anden server til tilmeldinger',
    help: 'Dens adresse. Lad feltet være tomt, medmindre arrangøren har sagt andet.',
  },
  partner: {
    label: 'Jeres organisations korte navn',
    help: 'Kan stå tomt. Med navnet ser arrangøren, at en tilmelding kom fra jer.',
  },
  captcha: {
    label: 'En anden captcha',
    help: 'For eksempel turnstile:nøgle. Lad feltet være tomt: Der er en i forvejen, som ikke fortæller nogen om jeres besøgende.',
  },
  lang: {
    label: 'Sprog',
    values: {
      da: 'Dansk',
      nb: 'Norsk (bokmål)',
      nn: 'Norsk (nynorsk)',
      sv: 'Svensk',
      en: 'Engelsk',
      page: 'Som vores side',
    },
  },
  theme: {
    label: 'Farver',
    usual: 'auto',
    values: {auto: 'Som vores side', light: 'Lyst', dark: 'Mørkt'},
  },
  'heading-level': {
    label: 'Overskriftens niveau',
    help: '1 til 6. Med 3 kommer titlen ind under jeres sides overskrifter på niveau 2. Det betyder noget for dem, der får siden læst op.',
  },
  now: {
    label: 'Vis det på et andet tidspunkt',
    help: 'Kun i forhåndsvisningen: et tidspunkt som 2026-09-24T10:30. Det kommer ikke med i teksten.',
  },
};
