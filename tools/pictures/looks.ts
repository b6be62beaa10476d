import type {Tag} from '../../src/embed/tags.ts';

/** What a token is set to for its picture. */
export const VALUES: Readonly<Record<string, string>> = {
  '--opslag-accent': '#b3005e',
  '--opslag-link': '#8a5a00',
  '--opslag-radius': '1.25em',
  '--opslag-field': '#fff3c4',
  '--opslag-surface': '#fdf1e3',
  '--opslag-text': '#5b1a6b',
};

/** An element as small as it can be and still show what a token does. */
export const SMALL: Readonly<Record<Tag, string>> = {
  'event-card': 'feed="events.json" event="few"',
  'event-list': 'feed="events.json" search limit="2"',
  'event-feed': 'feed="events.json" event="few"',
  'programme-timeline': 'feed="events.json" event="conference"',
  'signup-form': 'feed="events.json" event="few"',
  'newsletter-signup': 'feed="events.json"',
};

/** What an element is told more to show what a token does. */
export const MORE: Readonly<Record<string, string>> = {'event-card --opslag-link': 'compact'};

/** Where else than at its top an element shows what a token does. */
export const PLACES: Readonly<Record<string, string>> = {
  'signup-form --opslag-accent': '[part="submit"]',
  'signup-form --opslag-link': '[part="data-protection"]',
  'newsletter-signup --opslag-accent': '[part="submit"]',
  'newsletter-signup --opslag-link': '[part="data-protection"]',
};

/** Tells in which box of its own an element shows what a token does; empty where it needs none. */
export function themeFor(tag: Tag, token: string): '' | 'light' | 'dark' {
  if (['--opslag-surface', '--opslag-text'].includes(token)) return 'light';
  return tag === 'programme-timeline' && token === '--opslag-radius' ? 'dark' : '';
}

const link = '<a href="https://olddairy.example">Repair café, 1 October</a>';

/** What the page has in a slot, by element and slot; the default one is filled in alike. */
export const SLOTTED: Readonly<Record<string, string>> = {
  'event-card action': `<a slot="action" href="#">Buy a ticket</a>`,
  'signup-form captcha': `<p slot="captcha">The captcha of another provider</p>`,
  'newsletter-signup captcha': `<p slot="captcha">The captcha of another provider</p>`,
  'event-feed ': '<event-card></event-card>',
};

/** What the page has in the default slot of any other element. */
export const MEANWHILE = link;
