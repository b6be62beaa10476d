import {attributes} from './attributes-en.ts';
import {handOver, ways} from './hand-over-en.ts';
import {instructions} from './websites-en.ts';
import type {ConfiguratorText} from './text.ts';

/** English, as in Britain. */
export const text: ConfiguratorText = {
  lang: 'en-GB',
  title: 'Put an event on your website',
  lead: 'Choose what to show, see how it looks, and copy what you need. You don’t have to know any code.',
  demo: 'Examples on five websites',
  languages: 'Language of this page',
  loading: 'Reading …',
  feed: {
    heading: 'Where the events are',
    label: 'Address of the feed',
    help: 'You get it from the organiser. It often ends in .json.',
    read: 'Read the feed',
    examples: 'No address yet? Try with an example:',
    ready: (name, events) =>
      `${name ? `Found “${name}”` : 'Found the feed'}, with ${events === 1 ? '1 event' : `${events} events`}.`,
    left: count =>
      count === 1
        ? 'One detail in it could not be understood, and is left out.'
        : `${count} details in it could not be understood, and are left out.`,
    notAnAddress: typed =>
      `“${typed}” isn’t an address on the web. It looks like https://example.org/feed.json.`,
    hindrance: {
      'mixed-content':
        'The address begins with http://, and browsers don’t read that from a secure page. Try with https://.',
      cors: 'The feed is there, but its server doesn’t let other websites read it (CORS). Ask the organiser to allow it, by sending this line along with the feed:',
      unreachable:
        'Nobody answers at this address. Look whether it is written right, and whether you are online.',
      refused: 'The server answers, but not with a feed. Is the address written right?',
      'not-json':
        'There is something at this address, but not a feed: it may be the page that people read. Ask the organiser for the address of the feed.',
      'not-a-feed':
        'This is JSON, but there are no events in it that we understand. Ask the organiser for the address of the feed.',
      'no-events': 'This is a feed, but there are no events in it yet.',
    },
    corsHint: 'Access-Control-Allow-Origin: *',
  },
  pick: {
    heading: 'What to show',
    element: 'Show',
    event: 'Which event',
    next: 'Always the next one',
    withoutDate: 'no date yet',
    unknownEvent: name => `There is no event “${name}” in this feed.`,
  },
  elements: {
    'event-card': {
      name: 'An event',
      help: 'One event with date, place, programme and a way to sign up.',
    },
    'event-list': {
      name: 'A list of events',
      help: 'All that is to come, what has been, or articles. Each opens in its place.',
    },
    'programme-timeline': {
      name: 'A programme',
      help: 'The programme of an event, day by day, with what is on now.',
    },
    'signup-form': {
      name: 'A sign-up form',
      help: 'Visitors sign up for an event without leaving your page.',
    },
    'newsletter-signup': {
      name: 'The newsletter',
      help: 'Visitors subscribe to the organiser’s newsletter.',
    },
  },
  options: {
    heading: 'How it should be',
    more: 'More choices, for experts',
    usual: 'Not chosen',
  },
  attributes,

  preview: {
    heading: 'How it looks',
    help: 'This is the real thing, on pages like yours. Nothing can be sent from here.',
    host: 'On a page that is',
    hosts: {
      plain: 'Plain',
      serif: 'Like a blog',
      bootstrap: 'Like Bootstrap',
      dark: 'Dark',
      municipality: 'A Danish municipality’s',
    },
    width: 'Width',
    widths: {
      '240': 'Sidebar, 240',
      '390': 'Phone, 390',
      '700': 'Article, 700',
      full: 'All there is',
    },
    frame: 'Preview',
    sample: {
      title: 'What’s on here',
      before:
        'Every week people meet in the house to do something about what they care for. Come and join in.',
      after: 'We look forward to seeing you. The coffee is ready.',
    },
  },
  website: {
    heading: 'What your website is made with',
    label: 'My website is made with',
    choose: 'Choose …',
    names: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      nationbuilder: 'NationBuilder',
      squarespace: 'Squarespace',
      wix: 'Wix',
      joomla: 'Joomla',
      'google-sites': 'Google Sites',
      'by-hand': 'Something else, or made by hand',
    },
    form: 'How will you put it in?',
    ways,
    instructions,
    mayDiffer: 'The menus of your website may have other names by now.',
  },
  handOver,

  copy: {
    heading: 'Copy this',
    here: 'Where it should be shown',
    copy: 'Copy',
    copied: 'Copied. Paste it with Ctrl+V (on a Mac ⌘V).',
    byHand: 'It is selected. Copy it with Ctrl+C (on a Mac ⌘C).',
    onlyHere:
      'The addresses in the text are on this machine, and work only here. Use this page where the organiser has published it.',
    trust: origin =>
      `The frame shows only feeds from its own address. Ask whoever published it to write ${origin} in <meta name="opslag-origins" content="…"> in the file frame.html.`,
    check: 'Afterwards, look at the page as a visitor: in a private window.',
    share:
      'All your choices are in this page’s address. Send it to a colleague who can put it on the website.',
    shareLabel: 'Address of this page with your choices',
  },
};
