import {escaped} from '../../../src/calendar/escaped.ts';
import type {EventAtHand} from './find.ts';
import {eventPageAddress} from './links.ts';

/** How wide a frame is said to be, in CSS pixels; it takes what there is. */
const WIDTH = 600;

/** How high a frame is that nobody has measured, in CSS pixels: three lines and a button. */
const HEIGHT = 260;

/** For so long, in seconds, those who show a link needn't ask again; the frame itself is always new. */
const KEPT = 24 * 60 * 60;

/**
 * Says how an event's page is shown on somebody else's: as a frame, with a link for those who can't
 * have that. WordPress hides the link when the frame has told how high it is.
 *
 * @see https://oembed.com/
 */
export function oembedOf(event: EventAtHand, {maxWidth = WIDTH, maxHeight = HEIGHT}) {
  const {entry, settings} = event;
  const {name} = settings.organizer;
  const height = Math.min(HEIGHT, maxHeight);
  return {
    version: '1.0',
    type: 'rich',
    title: entry.name,
    provider_name: name,
    provider_url: new URL(settings.url).origin,
    cache_age: KEPT,
    width: Math.min(WIDTH, maxWidth),
    height,
    html: htmlOf(event, height),
  };
}

function htmlOf({entry, feed, said, words, settings}: EventAtHand, height: number): string {
  const page = eventPageAddress('event', entry, said, settings);
  const frame = eventPageAddress('frame', entry, said, settings);
  // By these our script, where a page has it, knows what to put in the frame's place. The language
  // is said in any case: many pages name one that they aren't in.
  const {lang} = words.text;
  const element = {widget: 'event-card', feed, event: entry.id, lang};
  for (const [name, value] of Object.entries(element)) frame.searchParams.set(name, value);
  const title = escaped(entry.name);
  return [
    `<blockquote><a href="${escaped(page.href)}">${title}</a></blockquote>`,
    `<iframe src="${escaped(frame.href)}" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`,
  ].join('');
}
