import type {ConfiguratorText} from './text.ts';

/** What each attribute is called and is for, in Swedish. */
export const attributes: ConfiguratorText['attributes'] = {
  compact: {
    label: 'Kort version',
    help: 'Bara datum, titel och plats. Resten kommer när man trycker på ”Läs mer” eller ”Läs hela inbjudan”.',
  },
  show: {
    label: 'Vad listan har',
    help: 'Kommande eller tidigare evenemang, eller artiklar.',
    usual: 'upcoming',
    values: {
      upcoming: 'Kommande evenemang',
      past: 'Tidigare evenemang',
      all: 'Alla evenemang',
      articles: 'Artiklar',
    },
  },
  limit: {label: 'Hur många till att börja med', help: 'Man kan be om fler. Annars 6.'},
  keyword: {
    label: 'Bara ett ämne',
    help: 'Visa bara det som har det här ämnet eller den här hashtaggen.',
  },
  search: {label: 'Med sökfält', help: 'Bra för långa listor.'},
  'prefill-from-url': {
    label: 'Låt länkar fylla i formuläret',
    help: 'För den som skickar mejl med länkar: ?opslag-name=Anne efter er sidas adress skriver namnet i formuläret.',
  },
  api: {
    label: 'En annan server för anmälningar',
    help: 'Dess adress. Lämna fältet tomt om inte arrangören har sagt något annat.',
  },
  partner: {
    label: 'Er organisations korta namn',
    help: 'Får lämnas tomt. Med namnet ser arrangören att en anmälan kom från er.',
  },
  captcha: {
    label: 'En annan captcha',
    help: 'Till exempel turnstile:nyckel. Lämna fältet tomt: Det finns redan en, som inte berättar för någon om era besökare.',
  },
  lang: {
    label: 'Språk',
    values: {
      da: 'Danska',
      nb: 'Norska (bokmål)',
      nn: 'Norska (nynorska)',
      sv: 'Svenska',
      en: 'Engelska',
      page: 'Som vår sida',
    },
  },
  theme: {
    label: 'Färger',
    usual: 'auto',
    values: {auto: 'Som vår sida', light: 'Ljust', dark: 'Mörkt'},
  },
  'heading-level': {
    label: 'Rubrikens nivå',
    help: '1 till 6. Med 3 hamnar titeln under er sidas rubriker på nivå 2. Det spelar roll för den som får sidan uppläst.',
  },
  now: {
    label: 'Visa det vid en annan tidpunkt',
    help: 'Bara i förhandsvisningen: en tidpunkt som 2026-09-24T10:30. Den följer inte med i texten.',
  },
};
