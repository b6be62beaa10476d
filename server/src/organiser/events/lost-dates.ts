import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import type {SignedInVisit} from '../visit.ts';
import {dateWords, lostDateWords} from './date-words.ts';
import type {EventNumbers} from './overview.ts';

/** Says which people are for a date that the feed no longer has, and what to do about it. */
export const lostDatesAlert = (
  {entry, dates}: EventNumbers,
  {words: {organiser, words}}: SignedInVisit,
): Content | string => {
  const lost = dates.flatMap(({lost: one, people}) =>
    one && people.confirmed + people.offered + people.waiting ? [one] : [],
  );
  if (!lost.length) return '';
  const {lostDate, lostMove, lostHeld} = organiser.event;
  const held = (among: readonly string[]) =>
    among.map(id => dateWords(id, entry, words.text)).join('; ');
  return html`<div class="alert" role="alert">
    ${lost.map(
      one =>
        html`<p>
          ${lostDate(lostDateWords(one, words.text))} ${lostMove}
          ${one.among.length ? lostHeld(held(one.among)) : ''}
        </p>`,
    )}
  </div>`;
};
