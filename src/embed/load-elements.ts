import {pageLanguage} from '../controllers/page-language.ts';
import {languageFor} from '../text/languages.ts';
import {forms, tags, type Tag} from './tags.ts';

/** What the loader works with; from outside, so that it can be watched in tests. */
export interface Surroundings {
  readonly page: Document;
  /** The folder the elements lie in: an absolute URL with a slash at its end. */
  readonly folder: string;
  /** The files each element needs beside its own, relative to the folder. */
  readonly needs: Readonly<Partial<Record<Tag, readonly string[]>>>;
  /** Loads a module. */
  readonly load: (address: string) => Promise<unknown>;
  /** Asks for a feed, so that it is under way when its element arrives. */
  readonly request: (address: string) => unknown;
}

/** How often a file is asked for that can't be had. */
const ATTEMPTS = 3;

/**
 * Loads the elements that are on a page, and those that come later.
 *
 * All that an element needs is asked for in the same moment: its module, what that imports, its
 * text and its feed. One after the other, each would cost the visitor another round trip.
 */
export function loadElements(surroundings: Surroundings): void {
  const {page, load, request} = surroundings;
  const waiting = new Set<Tag>(tags);
  const asked = new Set<string>();
  const failures = new Map<string, number>();

  const loadOnce = (address: string) => {
    const failed = failures.get(address) ?? 0;
    if (asked.has(address) || failed >= ATTEMPTS) return;
    asked.add(address);
    // The browser has told about the failure; the next element of ours may try again.
    load(address).catch(() => {
      failures.set(address, failed + 1);
      asked.delete(address);
    });
  };

  const loadIn = (roots: Iterable<Node>) => {
    for (const root of roots) {
      for (const tag of waiting) {
        for (const element of elementsIn(root, tag)) {
          // The feed first: a browser that takes six files at a time lets the last ones wait.
          const feed = feedOf(element, page);
          if (feed) request(feed);
          filesFor(tag, element, surroundings).forEach(loadOnce);
        }
      }
    }
    for (const tag of waiting) if (customElements.get(tag)) waiting.delete(tag);
    if (waiting.size === 0) observer.disconnect();
  };

  const observer = new MutationObserver(records => {
    loadIn(new Set(records.flatMap(({addedNodes}) => [...addedNodes])));
  });
  observer.observe(page, {childList: true, subtree: true});
  loadIn([page.documentElement]);
}

/** Finds the elements of a name in a part of the page, and that part itself if it is one. */
const elementsIn = (root: Node, tag: Tag): readonly Element[] =>
  root instanceof Element
    ? [...(root.localName === tag ? [root] : []), ...root.querySelectorAll(tag)]
    : [];

function filesFor(tag: Tag, element: Element, {folder, needs}: Surroundings): string[] {
  if (customElements.get(tag)) return [];
  return [...textsFor(tag, element), `elements/${tag}.js`, ...(needs[tag] ?? [])].map(
    file => folder + file,
  );
}

/** Without a language on the page it is the feed's that counts, which isn't here yet. */
function textsFor(tag: Tag, element: Element): string[] {
  const page = pageLanguage(element);
  if (!page) return [];
  const language = languageFor(page);
  return [`text/${language}.js`, ...(forms.includes(tag) ? [`text/form-${language}.js`] : [])];
}

function feedOf(element: Element, page: Document): string | undefined {
  const feed = element.getAttribute('feed') ?? element.closest('event-feed')?.getAttribute('feed');
  if (!feed) return undefined;
  try {
    return new URL(feed, page.baseURI).href;
  } catch {
    // Not an address. The element says so itself, in words.
    return undefined;
  }
}
