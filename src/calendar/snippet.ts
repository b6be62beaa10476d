import type {EventEntry} from '../feed/model.ts';
import {languageFor} from '../text/languages.ts';
import type {Text} from '../text/text.ts';
import {escaped} from './escaped.ts';
import {jsonLdOf} from './json-ld.ts';
import {fallbackOf, nameOf, type Shown} from './snippet-fallback.ts';

/** The ways in which an element can be put on a page. */
export const SNIPPET_FORMS = ['tag', 'div', 'script', 'frame'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** Which way suits a system that pages are written in: some strip unknown tags, some scripts too. */
export const FORM_FOR: Readonly<Record<string, SnippetForm>> = {
  wordpress: 'tag',
  drupal: 'div',
  // TinyMCE takes out scripts and tags it doesn't know. Joomla's own filter, for all but Super
  // Users, takes out scripts and every tag with a hyphen in its name. Both leave data-… alone.
  joomla: 'div',
  nationbuilder: 'tag',
  squarespace: 'tag',
  wix: 'frame',
  'google-sites': 'frame',
  'hand-made': 'tag',
};

/** What a snippet is made from. */
export interface SnippetWishes {
  readonly form: SnippetForm;
  /** The element's tag. */
  readonly element: string;
  /** Attributes of the element with their values; those without one are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Absolute address of `opslag.js`. */
  readonly script: string;
  /** What to write down for those whom the script doesn't reach; of an event, for search engines too. */
  readonly shows?: Shown | undefined;
  /** How high it will be, in CSS pixels: as much is kept free, up to a window's height. */
  readonly room?: number | undefined;
  readonly text: Text;
}

/** How high a frame is that nobody has measured. */
const FRAME_HEIGHT = 600;

/**
 * Writes what a webmaster pastes: the element in the form that suits, with the heading, date, place
 * and link of what it shows inside, and of an event schema.org JSON-LD for search engines.
 */
export function snippetOf(wishes: SnippetWishes): string {
  const {form, element, attributes, script, shows, room, text} = wishes;
  const said = Object.entries(attributes).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  const written = (prefix: string) =>
    said.map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');
  const level = Number(attributes['heading-level']) || undefined;
  const lines = shows ? fallbackOf(shows, text, level) : [];
  const fallback = lines.length > 0 ? `${indented(lines)}\n` : '';
  const loader = (more = '') => `<script src="${escaped(script)}"${more} async></script>`;
  const jsonLd = shows?.kind === 'event' ? [jsonLdScript(shows.entry)] : [];
  const kept = (more = '') => (room ? ` style="${more}min-height:${roomFor(room)}"` : '');
  const forms: Readonly<Record<SnippetForm, () => readonly string[]>> = {
    tag: () => [
      ...preloads(wishes),
      loader(),
      // Until its script has come, it is a tag that the browser doesn't know, and no block.
      `<${element}${written('')}${kept('display:block;')}>\n${fallback}</${element}>`,
      ...jsonLd,
    ],
    div: () => [
      loader(),
      `<div data-opslag="${element}"${written('data-')}${kept()}>\n${fallback}</div>`,
      ...jsonLd,
    ],
    script: () => [
      ...preloads(wishes),
      loader(` data-widget="${element}"${written('data-')}`),
      ...(fallback ? [`<noscript>\n${fallback}</noscript>`] : []),
      ...jsonLd,
    ],
    frame: () => [frameOf(frameAddress(element, said, script), nameOf(shows) ?? element, room)],
  };
  return `${forms[form]().join('\n')}\n`;
}

/**
 * Has the browser fetch the element, its feed, and its words where the language is said, while the
 * script is still on its way. That takes a whole round trip from the first view; a page that can't
 * have such lines works without.
 */
function preloads({element, attributes: {feed, lang}, script}: SnippetWishes): readonly string[] {
  const texts = lang ? [`text/${languageFor(lang)}.js`] : [];
  const modules = [`whole/${element}.js`, ...texts].map(file => new URL(file, script).href);
  return [
    ...modules.map(href => `<link rel="modulepreload" href="${escaped(href)}">`),
    ...(feed ? [`<link rel="preload" href="${escaped(feed)}" as="fetch" crossorigin>`] : []),
  ];
}

/**
 * A card of three screens on a phone may be one and a half on a desk: kept whole, its room would be
 * a hole in the page there. More than a window's height need not be kept, as nobody sees what is
 * moved below it.
 */
const roomFor = (height: number) => `min(${height}px,100vh)`;

/** A frame takes no content of its own; its page can be opened by itself. */
const frameOf = (address: string, title: string, height = FRAME_HEIGHT): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;

function frameAddress(
  element: string,
  said: readonly (readonly [string, string])[],
  script: string,
): string {
  const address = new URL('frame.html', script);
  for (const [name, value] of [['widget', element] as const, ...said]) {
    address.searchParams.set(name, value);
  }
  return address.href;
}

const indented = (lines: readonly string[]) => lines.map(line => `  ${line}`).join('\n');

/** Nothing in it can end the script, or begin a comment. */
const jsonLdScript = (entry: EventEntry): string =>
  `<script type="application/ld+json">\n${JSON.stringify(jsonLdOf(entry), undefined, 2).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n</script>`;
