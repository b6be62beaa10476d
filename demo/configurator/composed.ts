import {escaped} from '../../src/calendar/escaped.ts';
import {snippetOf, type SnippetForm} from '../../src/calendar/snippet.ts';
import {shownBy} from '../../src/calendar/snippet-fallback.ts';
import type {Feed} from '../../src/feed/model.ts';
import type {NowIn} from '../../src/programme/selection.ts';
import type {Text} from '../../src/text/text.ts';
import type {Choices} from './choices.ts';
import {toldLanguage} from './language.ts';
import type {Offered} from './manifest.ts';
import {pastedLink} from './pasted-link.ts';
import {seenOf, type Seen} from './seen.ts';
import {shortcode} from './shortcode.ts';
import type {Spoken} from './text/spoken.ts';
import {keepsScripts, takesLink, type Form} from './websites.ts';

/** Where the text of a snippet comes from. */
export interface Source {
  readonly feed: Feed;
  /** Of the configurator. */
  readonly lang: Spoken;
  /** Words for what is shown until the script has come. */
  readonly text: Text;
  readonly nowIn: NowIn;
  /** Absolute address of `opslag.js`. */
  readonly script: string;
  /** How high the element will be, in CSS pixels. */
  readonly room?: number | undefined;
}

/** What is to be pasted. */
export interface Composed {
  /** What goes where the element should be. */
  readonly here: string;
  /** What the website needs once, where it isn't part of the other. */
  readonly once?: string;
  /** What visitors see until that is there. */
  readonly seen?: Seen;
  /** The origin of the feed, where the page for frames has to be told of it. */
  readonly strange?: string;
}

/** The elements that are about no event in particular. */
const WITHOUT_EVENT: readonly string[] = ['event-list', 'newsletter-signup'];

/** Tells whether an element shows one event, which then has to be chosen. */
export const isAboutEvent = (tag: string): boolean => !WITHOUT_EVENT.includes(tag);

/** Makes a try of it: on somebody's page, it would stop their clock. */
const ONLY_PREVIEWED = 'now';

/** Gives the attributes for the preview. What the element can't be told is left out. */
export function previewedAttributes(
  {feed, event, options}: Choices,
  {tag, own, shared}: Offered,
  lang: Spoken,
): Readonly<Record<string, string>> {
  const said: Choices['options'] = {...options, lang: toldLanguage(options['lang'], lang) ?? ''};
  const told = [...own, ...shared].flatMap(({name}) => {
    const value = said[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const named = event && isAboutEvent(tag) ? [['event', event] as const] : [];
  return Object.fromEntries([['feed', feed], ...named, ...told]);
}

/** Gives the attributes for the website: those of the preview but for what is only to try with. */
const copiedAttributes = (choices: Choices, offered: Offered, lang: Spoken) =>
  Object.fromEntries(
    Object.entries(previewedAttributes(choices, offered, lang)).filter(
      ([name]) => name !== ONLY_PREVIEWED,
    ),
  );

/** Writes what is to be pasted. */
export function composed(form: Form, choices: Choices, offered: Offered, source: Source): Composed {
  const attributes = copiedAttributes(choices, offered, source.lang);
  if (form === 'shortcode') {
    return {once: source.script, here: shortcode(offered.tag, attributes), seen: 'shortcode'};
  }
  const {script, text, feed, nowIn, room} = source;
  const shows = shownBy(offered.tag, attributes, feed, nowIn);
  const written = (form: SnippetForm) =>
    snippetOf({form, element: offered.tag, attributes, script, text, shows, room}).trimEnd();
  const strange = strangeTo(source.script, choices.feed);
  if (form === 'link') {
    return {once: trusting(script, choices.feed), here: pastedLink(choices, feed, attributes)};
  }
  if (form === 'address') return {here: addressIn(written('frame')), ...strange};
  if (form === 'div') {
    // A link may be pasted on the same website later.
    const once = takesLink(choices.website) ? {once: trusting(script, choices.feed)} : {};
    return {...apart(written('div')), ...once, seen: seenOf(shows, text)};
  }
  // "The next event" is another one next month, and search engines would go on with the old.
  const isForEngines = choices.event && keepsScripts(choices.website);
  const here = isForEngines ? written(form) : withoutJsonLd(written(form));
  return {here, ...(form === 'frame' ? strange : {})};
}

/** A frame shows what is on its own origin; of others it has to be told. */
function strangeTo(script: string, feed: string): Pick<Composed, 'strange'> {
  const {origin} = new URL(feed, script);
  return origin === new URL(script).origin ? {} : {strange: origin};
}

/**
 * The script, for a page on which links become elements: of a feed that is strange to it, it does so
 * only where its tag says that feed.
 */
function trusting(script: string, feed: string): string {
  const said = strangeTo(script, feed).strange ? ` data-feed="${escaped(feed)}"` : '';
  return `<script src="${escaped(script)}"${said} async></script>`;
}

const JSON_LD = '\n<script type="application/ld+json">';

const withoutJsonLd = (snippet: string) => snippet.split(JSON_LD)[0] ?? '';

/**
 * The script goes elsewhere, and JSON-LD nowhere: an editor that takes out scripts leaves behind
 * what stood in them, to be read by visitors.
 */
function apart(snippet: string): Composed {
  const [once = '', ...lines] = withoutJsonLd(snippet).split('\n');
  return {once, here: lines.join('\n')};
}

const addressIn = (snippet: string) =>
  new DOMParser().parseFromString(snippet, 'text/html').querySelector('iframe')?.src ?? '';
