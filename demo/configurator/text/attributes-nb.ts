import type {ConfiguratorText} from './text.ts';

/** What each attribute is called and is for, in Norwegian bokmål. */
export const attributes: ConfiguratorText['attributes'] = {
  compact: {
    label: 'Kort utgave',
    help: 'Bare dato, tittel og sted. Resten kommer når man trykker på «Les mer» eller «Les hele invitasjonen».',
  },
  show: {
    label: 'Hva listen har',
    help: 'Kommende eller tidligere arrangementer, eller artikler.',
    usual: 'upcoming',
    values: {
      upcoming: 'Kommende arrangementer',
      past: 'Tidligere arrangementer',
      all: 'Alle arrangementer',
      articles: 'Artikler',
    },
  },
  limit: {label: 'Hvor mange til å begynne med', help: 'Man kan be om flere. Ellers 6.'},
  keyword: {
    label: 'Bare ett tema',
    help: 'Vis bare det som har dette temaet eller denne emneknaggen.',
  },
  search: {label: 'Med søkefelt', help: 'Bra for lange lister.'},
  'prefill-from-url': {
    label: 'La lenker fylle ut skjemaet',
    help: 'For dem som sender e-post med lenker: ?opslag-name=Anne etter adressen til siden deres skriver navnet i skjemaet.',
  },
  api: {
    label: 'En annen server for påmeldinger',
    help: 'Adressen til den. La feltet stå tomt om ikke arrangøren har sagt noe annet.',
  },
  partner: {
    label: 'Det korte navnet på organisasjonen deres',
    help: 'Kan stå tomt. Med navnet ser arrangøren at en påmelding kom fra dere.',
  },
  captcha: {
    label: 'En annen captcha',
    help: 'For eksempel turnstile:nøkkel. La feltet stå tomt: Det er en der fra før, som ikke forteller noen om de besøkende.',
  },
  lang: {
    label: 'Språk',
    values: {
      da: 'Dansk',
      nb: 'Norsk (bokmål)',
      nn: 'Norsk (nynorsk)',
      sv: 'Svensk',
      en: 'Engelsk',
      page: 'Som siden vår',
    },
  },
  theme: {
    label: 'Farger',
    usual: 'auto',
    values: {auto: 'Som siden vår', light: 'Lyst', dark: 'Mørkt'},
  },
  'heading-level': {
    label: 'Nivået på overskriften',
    help: '1 til 6. Med 3 kommer tittelen under overskriftene på nivå 2 på siden deres. Det betyr noe for dem som får siden lest opp.',
  },
  now: {
    label: 'Vis det på et annet tidspunkt',
    help: 'Bare i forhåndsvisningen: et tidspunkt som 2026-09-24T10:30. Det kommer ikke med i teksten.',
  },
};
