import type {ConfiguratorText} from './text.ts';

/** What each attribute is called and is for, in Norwegian nynorsk. */
export const attributes: ConfiguratorText['attributes'] = {
  compact: {
    label: 'Kort utgåve',
    help: 'Berre dato, tittel og stad. Resten kjem når ein trykkjer på «Les meir» eller «Les heile invitasjonen».',
  },
  show: {
    label: 'Kva lista har',
    help: 'Komande eller tidlegare arrangement, eller artiklar.',
    usual: 'upcoming',
    values: {
      upcoming: 'Komande arrangement',
      past: 'Tidlegare arrangement',
      all: 'Alle arrangement',
      articles: 'Artiklar',
    },
  },
  limit: {label: 'Kor mange til å byrje med', help: 'Ein kan be om fleire. Elles 6.'},
  keyword: {
    label: 'Berre eitt tema',
    help: 'Vis berre det som har dette temaet eller denne emneknaggen.',
  },
  search: {label: 'Med søkjefelt', help: 'Bra for lange lister.'},
  'prefill-from-url': {
    label: 'La lenkjer fylle ut skjemaet',
    help: 'For dei som sender e-post med lenkjer: ?opslag-name=Anne etter adressa til sida dykkar skriv namnet i skjemaet.',
  },
  api: {
    label: 'Ein annan tenar for påmeldingar',
    help: 'Adressa til han. La feltet stå tomt om ikkje arrangøren har sagt noko anna.',
  },
  partner: {
    label: 'Det korte namnet på organisasjonen dykkar',
    help: 'Kan stå tomt. Med namnet ser arrangøren at ei påmelding kom frå dykk.',
  },
  captcha: {
    label: 'Ein annan captcha',
    help: 'Til dømes turnstile:nøkkel. La feltet stå tomt: Det er ein der frå før, som ikkje fortel nokon om dei som vitjar sida.',
  },
  lang: {
    label: 'Språk',
    values: {
      da: 'Dansk',
      nb: 'Norsk (bokmål)',
      nn: 'Norsk (nynorsk)',
      sv: 'Svensk',
      en: 'Engelsk',
      page: 'Som sida vår',
    },
  },
  theme: {
    label: 'Fargar',
    usual: 'auto',
    values: {auto: 'Som sida vår', light: 'Lyst', dark: 'Mørkt'},
  },
  'heading-level': {
    label: 'Nivået på overskrifta',
    help: '1 til 6. Med 3 kjem tittelen under overskriftene på nivå 2 på sida dykkar. Det har noko å seie for dei som får sida lesen opp.',
  },
  now: {
    label: 'Vis det på eit anna tidspunkt',
    help: 'Berre i førehandsvisinga: eit tidspunkt som 2026-09-24T10:30. Det kjem ikkje med i teksten.',
  },
};
