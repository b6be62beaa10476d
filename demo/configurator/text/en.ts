import {attributes} from './attributes-en.ts';
import {handOver, ways} from './hand-over-en.ts';
import {instructions} from './websites-en.ts';
import {link} from './wordpress-en.ts';
import type {ConfiguratorText} from './text.ts';

/** English, as in Britain. */
export const text: ConfiguratorText = {
  lang: 'en-GB',
  title: 'Put an event on your website',
  lead: 'Five steps. You don’t have to know any code.',
  demo: 'Examples on five websites',
  languages: 'Language of this page',
  loading: 'Fetching …',
  feed: {
    heading: 'Find the events',
    label: 'Address of the organiser’s events',
    help: 'You get it from the organiser. It often ends in .json.',
    read: 'Get the events',
    examples: 'No address yet? Try with an example:',
    others: 'Other examples',
    ready: (name, events) =>
      `Found ${name ? `“${name}”, with ` : ''}${events === 1 ? '1 event' : `${events} events`}.`,
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
    heading: 'Choose what to show',
    element: 'Show',
    event: 'Which event',
    next: 'Always the next one',
    withoutDate: 'no date yet',
    unknownEvent: name => `There is no event “${name}” in this feed.`,
  },
  elements: {
    'event-card': {
      name: 'An event',
      help: 'Date, place, programme and a way to sign up.',
    },
    'event-list': {
      name: 'A list of events',
      help: 'Upcoming or past, or articles.',
    },
    'programme-timeline': {
      name: 'A programme',
      help: 'Day by day, with what is on now.',
    },
    'signup-form': {
      name: 'A sign-up form',
      help: 'The form alone.',
    },
    'newsletter-signup': {
      name: 'The newsletter',
      help: 'A way to subscribe to the organiser’s newsletter.',
    },
  },
  options: {
    heading: 'Choose how it looks',
    more: 'More choices',
    usual: 'Not chosen',
  },
  attributes,

  preview: {
    heading: 'How it looks',
    help: 'The grey bars stand for your page. Do try it: nothing is sent.',
    host: 'Try it on',
    hosts: {
      plain: 'a plain page',
      serif: 'a blog',
      bootstrap: 'a page with Bootstrap',
      dark: 'a dark page',
      municipality: 'a municipality’s page',
    },
    width: 'Width',
    widths: {
      '240': 'Sidebar (240 pixels)',
      '390': 'Phone (390 pixels)',
      '700': 'Article (700 pixels)',
      full: 'All the room',
    },
    frame: 'Preview',
    elsewhere: 'Try other pages and widths',
    whole: 'Show all of it',
    less: 'Show less',
  },
  website: {
    heading: 'Which system do you use?',
    label: 'Our website is made with',
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
    others: 'Other ways',
    instructions,
  },
  link,
  handOver,

  copy: {
    heading: 'Copy and paste',
    here: {post: 'The text for the post', page: 'The text for the page'},
    copy: 'Copy',
    copied: {
      keys: 'Copied. Paste it with Ctrl+V (on a Mac ⌘V).',
      touch: 'Copied. To paste it, hold your finger on the field and choose Paste.',
    },
    byHand: {
      keys: 'It is selected. Copy it with Ctrl+C (on a Mac ⌘C).',
      touch: 'It is selected. Hold your finger on it and choose Copy.',
    },
    onlyHere:
      'You are trying this on your own computer: the addresses in the text work there alone.',
    trust: origin =>
      `The frame shows only feeds from its own address. Ask whoever published it to write ${origin} in <meta name="opslag-origins" content="…"> in the file frame.html.`,
    code: 'While you edit, you see only code. The published page shows the result.',
    share: 'Will someone else paste it?',
    shareLabel: 'Send them this link',
    all: 'See and change what was chosen',
  },
};
