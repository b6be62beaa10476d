import {pageLanguage} from '../controllers/page-language.ts';
import {languageFor} from '../text/languages.ts';
import {MARKS} from './marks.ts';
import {forms, tags, type Tag} from './tags.ts';

/** What the loader works with; from outside, so that it can be watched in tests. */
export interface Surroundings {
  readonly page: Document;
  /** What the names of the elements begin with on this page; empty, or with a hyphen at its end. */
  readonly prefix: string;
  /**
   * The names of the chunks that each element needs beside its own file, with spaces between; in
   * the order of the tags.
   */
  readonly needs: readonly string[];
  /** Loads a file of this package by its name. */
  readonly load: (file: string) => Promise<unknown>;
  /** Asks for a feed, so that it is under way when its element arrives. */
  readonly request: (address: string) => unknown;
  /** What the script tag says for the whole page. */
  readonly said: () => DOMStringMap;
}

/** How often a file is asked for that can't be had. */
const ATTEMPTS = 3;

const WAYS_IN = 'ways-in.js';
const DIAGNOSIS = 'diagnosis.js';

/**
 * Loads the elements that are on a page, and those that come later.
 *
 * All that an element needs is asked for in the same moment: its module, what that imports, its
 * text and its feed. One after the other, each would cost the visitor another round trip. Other
 * ways to put an element on a page, and what there is to say about them, are files of their own.
 */
export function loadElements(surroundings: Surroundings): void {
  const {page, prefix, load, request} = surroundings;
  const waiting = new Set<Tag>(tags);
  // How often each file that was asked for may be asked for again.
  const asked = new Map<string, number>();

  const loadOnce = (file: string) => {
    const attempts = asked.get(file) ?? ATTEMPTS;
    if (!attempts) return;
    asked.set(file, 0);
    load(file).catch(() => {
      // The next element of ours may try again. The browser says what happened, and we what to do.
      asked.set(file, attempts - 1);
      loadOnce(DIAGNOSIS);
    });
  };

  const loadFor = (tag: Tag, element: Element) => {
    const name = prefix + tag;
    // A module runs once for each address, and then defines what is wanted by that time.
    const file = `${tag}.js${prefix && `?${prefix}`}`;
    // The page may have asked for all of it in one file, before this script had come.
    const isWhole = page.querySelector(`[href*="/whole/${file}"]`);
    const own = isWhole ? `whole/${file}` : `elements/${file}`;
    if (customElements.get(name)) {
      // By another script: of ours, or of somebody who has had the name before.
      if (!asked.has(own)) loadOnce(DIAGNOSIS);
      waiting.delete(tag);
      return;
    }
    const chunks = (!isWhole && surroundings.needs[tags.indexOf(tag)]?.match(/\w+/g)) || [];
    // Of more than six at a time the last ones wait: its own file, which has to wait for all others.
    [...textsFor(tag, element), ...chunks.map(name => `chunks/${name}.js`), own].forEach(loadOnce);
  };

  const loadIn = (roots: Iterable<Node>) => {
    for (const root of roots) {
      for (const tag of waiting) {
        const ways = `${prefix}${tag},[data-opslag=${tag}],[data-widget=${tag}]`;
        for (const element of elementsIn(root, ways)) {
          // The feed first: a browser that takes six files at a time lets the last ones wait.
          const feed = feedOf(element, surroundings);
          if (feed) request(feed);
          loadFor(tag, element);
        }
      }
      if (elementsIn(root, MARKS).length) loadOnce(WAYS_IN);
    }
    if (!waiting.size && asked.has(WAYS_IN)) observer.disconnect();
  };

  const observer = new MutationObserver(records => {
    loadIn(records.flatMap(({addedNodes}) => [...addedNodes]));
  });
  observer.observe(page, {childList: true, subtree: true});
  loadIn([page.documentElement]);
  if (location.hash === '#opslag-debug') loadOnce(WAYS_IN);
}

/** Finds what fits a selector in a part of the page, and that part itself if it does. */
const elementsIn = (root: Node, selector: string): readonly Element[] =>
  root instanceof Element
    ? [root, ...root.querySelectorAll(selector)].filter(one => one.matches(selector))
    : [];

/** Without a language on the page it is the feed's that counts, which isn't here yet. */
function textsFor(tag: Tag, element: Element): string[] {
  const page = pageLanguage(element);
  if (!page) return [];
  const language = languageFor(page);
  return [`text/${language}.js`, ...(forms.includes(tag) ? [`text/form-${language}.js`] : [])];
}

function feedOf(element: Element, {page, said}: Surroundings): string | undefined {
  const feed =
    element.closest('[feed]')?.getAttribute('feed') ??
    element.getAttribute('data-feed') ??
    said()['feed'];
  if (!feed) return undefined;
  try {
    return new URL(feed, page.baseURI).href;
  } catch {
    // Not an address. The element says so itself, in words.
    return undefined;
  }
}
