import type {HandOver} from './text/hand-over-words.ts';
import type {Apart, Place} from './websites.ts';

/** What an administrator is asked for. */
export interface Request {
  readonly way: Apart;
  /** The text that the website needs once. */
  readonly once: string;
  /** Address of the page that says what to do. */
  readonly link: string;
  /** What is to be shown, for the middle of a sentence. */
  readonly what: string;
  /** Name of the organiser, where the feed says it. */
  readonly organiser: string | undefined;
  readonly place: Place;
}

/** Writes to the administrator: what for, what it is, where it says what to do, and for whom. */
export function letterToAdmin(words: HandOver, request: Request): string {
  const {ways, how, place, thanks, greeting} = words;
  const {way, once, link} = request;
  const first = `${asked(words, request)} ${ways[way].about}`;
  return [greeting, first, once, `${how}\n${link}`, place[request.place], thanks].join('\n\n');
}

/** The same as the address of a mail without a receiver. */
export function mailToAdmin(words: HandOver, request: Request): string {
  // Mail has its own ends of lines (RFC 6068).
  const body = encodeURIComponent(letterToAdmin(words, request).replaceAll('\n', '\r\n'));
  return `mailto:?subject=${encodeURIComponent(asked(words, request))}&body=${body}`;
}

const asked = ({request, by}: HandOver, {what, organiser}: Request) =>
  request(organiser ? by(what, organiser) : what);
