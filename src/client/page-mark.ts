import type {FeedResponse} from './feed-requests.ts';

/** What all copies of the script on a page share. */
interface PageMark {
  /** Feeds that have been asked for, by their absolute URLs. */
  readonly requests: Map<string, Promise<FeedResponse>>;
  /** The folder that serves the tags of a prefix: the first to come. */
  readonly folders: Map<string, string>;
  /** Gives the `data-…` of the script that speaks for the whole page, such as its feed. */
  said?: () => DOMStringMap;
}

const MARKER = Symbol.for('opslag');

// Nobody else has a name of this symbol.
const isMark = (value: unknown): value is PageMark => Boolean(value);

/** Gives what all copies of the script on this page share: our one name in its global scope. */
export function pageMark(): PageMark {
  const known: unknown = Reflect.get(globalThis, MARKER);
  if (isMark(known)) return known;
  const mark: PageMark = {requests: new Map(), folders: new Map()};
  Reflect.set(globalThis, MARKER, mark);
  return mark;
}
