import {formatMoment} from '../../../src/format/when.ts';
import type {Text} from '../../../src/text/text.ts';
import type {LostSession} from '../filing/lost-sessions.ts';

/** Writes what a session was called that the feed no longer has, and when it was. */
export function lostSessionWords({id, name, day, time}: LostSession, text: Text): string {
  const moment = formatMoment({...(day && {date: day}), ...(time && {time})}, text);
  return [name ?? id, moment && `(${moment})`].filter(Boolean).join(' ');
}
