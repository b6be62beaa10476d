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

  const loadOnce = (address: string) => {
    if (asked.has(address)) return;
    asked.add(address);
    // The browser has told about the failure; the next element of the kind may try again.
    load(address).catch(() => asked.delete(address));
  };

  const loadIn = (root: ParentNode) => {
    for (const tag of waiting) {
      for (const element of root.querySelectorAll(tag)) {
        filesFor(tag, element, surroundings).forEach(loadOnce);
        const feed = feedOf(element, page);
        if (feed) request(feed);
      }
    }
    for (const tag of waiting) if (customElements.get(tag)) waiting.delete(tag);
    if (waiting.size === 0) observer.disconnect();
  };

  const observer = new MutationObserver(records => {
    if (records.some(({addedNodes}) => addedNodes.length > 0)) loadIn(page);
  });
  observer.observe(page, {childList: true, subtree: true});
  loadIn(page);
}

function filesFor(tag: Tag, element: Element, {folder, needs}: Surroundings): string[] {
  if (customElements.get(tag)) return [];
  return [`elements/${tag}.js`, ...(needs[tag] ?? []), ...textsFor(tag, element)].map(
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
