import type {SnippetForm} from '../../src/calendar/snippet.ts';

/**
 * How something is written: as a snippet, as a frame's address alone, for the WordPress plugin, as
 * a link that the website itself makes something of.
 */
export type Form = SnippetForm | 'address' | 'shortcode' | 'link';

/** The ways that need something on the whole website first. */
const APART = ['div', 'shortcode'] as const satisfies readonly Form[];

/** A way that needs something on the whole website first. */
export type Apart = (typeof APART)[number];

/** Gives a way as one that needs something on the whole website first; nothing for the others. */
export const apartOn = (form: Form): Apart | undefined => APART.find(one => one === form);

/** What each kind of website takes, what most people can do first. */
export const WAYS = {
  // Right for all, whoever they are there; the link where the organiser's server has pages.
  wordpress: ['link', 'div', 'tag', 'shortcode'],
  drupal: ['div'],
  nationbuilder: ['tag', 'div'],
  squarespace: ['tag'],
  wix: ['address'],
  // As `FORM_FOR` has it; the tag is for those whose text nobody filters.
  joomla: ['div', 'tag'],
  'google-sites': ['address'],
  'by-hand': ['tag', 'div', 'script', 'frame'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

/** A kind of website: what it is made with. */
export type Website = keyof typeof WAYS;

/** The kinds of website, in the order in which they are offered. */
export const WEBSITES = [
  'wordpress',
  'drupal',
  'nationbuilder',
  'squarespace',
  'wix',
  'joomla',
  'google-sites',
  'by-hand',
] as const satisfies readonly Website[];

/**
 * Whose editors take out scripts, from some people's texts or from all. What stood in a script is
 * left behind then, and visitors would read it: JSON for search engines is not for these.
 */
const STRIPPING: readonly Website[] = ['wordpress', 'nationbuilder', 'joomla'];

/** Tells whether a website can be trusted with a script that has something in it. */
export const keepsScripts = (website: Website | ''): boolean =>
  !STRIPPING.some(one => one === website);

/**
 * Gives the ways that can be taken on a website, the best one first.
 *
 * @param hasLink - Whether there is a link to be pasted.
 */
export const waysOn = (website: Website, hasLink: boolean): readonly Form[] =>
  WAYS[website].filter(way => way !== 'link' || hasLink);

/** Gives the way that is taken on a website: the chosen one if it can be, else the first. */
export function wayOn(website: Website, form: string, hasLink: boolean): Form {
  const ways = waysOn(website, hasLink);
  return ways.find(way => way === form) ?? ways[0] ?? WAYS[website][0];
}

/** Tells whether a website makes something of a link, so that it matters whether there is one. */
export const takesLink = (website: Website | ''): boolean =>
  website !== '' && waysOn(website, true).includes('link');

/** What is written on a website: posts as well, or pages alone. */
export type Place = 'post' | 'page';

/** Tells what a text is put into, as people on a website call it. */
export const placeOn = (website: Website | ''): Place =>
  website === 'wordpress' ? 'post' : 'page';
