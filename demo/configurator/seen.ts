import {fallbackOf, type Shown} from '../../src/calendar/snippet-fallback.ts';
import type {Text} from '../../src/text/text.ts';

/**
 * What visitors see where the script isn't there yet: an event with a mail address or without, a
 * list, some lines about the newsletter, nothing at all, or the plugin's shortcode.
 */
export type Seen = 'mail' | 'event' | 'list' | 'newsletter' | 'nothing' | 'shortcode';

/** Tells what visitors see of a text whose script isn't there yet. */
export function seenOf(shows: Shown | undefined, text: Text): Seen {
  const lines = shows ? fallbackOf(shows, text) : [];
  if (!shows || lines.length === 0) return 'nothing';
  if (shows.kind !== 'event') return shows.kind;
  return lines.some(line => line.includes('href="mailto:')) ? 'mail' : 'event';
}
