import type {ConfiguratorText} from './text.ts';

/** What each attribute is called and is for, in English. */
export const attributes: ConfiguratorText['attributes'] = {
  compact: {
    label: 'Short version',
    help: 'Only date, title and place. The rest comes when somebody presses “Read more” or “Read the whole invitation”.',
  },
  show: {
    label: 'What to list',
    help: 'Events to come, past events, or articles.',
    usual: 'upcoming',
    values: {
      upcoming: 'Events to come',
      past: 'Past events',
      all: 'All events',
      articles: 'Articles',
    },
  },
  limit: {label: 'How many at first', help: 'Visitors can ask for more. Usually 6.'},
  keyword: {label: 'Only one theme', help: 'List only what has this theme or hashtag.'},
  search: {label: 'With a search box', help: 'Good for long lists.'},
  'prefill-from-url': {
    label: 'Let links fill the form in',
    help: 'For those who send out mails with links: ?opslag-name=Anne at the end of your page’s address writes the name into the form.',
  },
  api: {
    label: 'Another sign-up server',
    help: 'Its address. Leave it empty, unless the organiser has told you otherwise.',
  },
  partner: {
    label: 'Your organisation’s short name',
    help: 'May stay empty. With it, the organiser sees that a sign-up came from you.',
  },
  captcha: {
    label: 'Another captcha',
    help: 'Such as turnstile:key. Leave it empty: there is one already, which tells nobody about your visitors.',
  },
  lang: {
    label: 'Language',
    values: {
      da: 'Danish',
      nb: 'Norwegian (bokmål)',
      nn: 'Norwegian (nynorsk)',
      sv: 'Swedish',
      en: 'English',
      page: 'As our page',
    },
  },
  theme: {
    label: 'Colours',
    usual: 'auto',
    values: {auto: 'As our page', light: 'Light', dark: 'Dark'},
  },
  'heading-level': {
    label: 'Level of the heading',
    help: '1 to 6. With 3, the title comes under your page’s headings of level 2. It matters to those who have the page read aloud.',
  },
  now: {
    label: 'Show it at another time',
    help: 'In the preview only: a time such as 2026-09-24T10:30. It never gets into the text.',
  },
};
