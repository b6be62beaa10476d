import {html} from 'hono/html';
import type {EventEntry} from '../../../../src/feed/model.ts';
import {sessionsOf} from '../../../../src/programme/sessions.ts';
import type {Content} from '../../app/html-response.ts';
import {lostSessionsOf, type LostSession} from '../../filing/lost-sessions.ts';
import {lostSessionWords} from '../../sign-ups/lost-session-words.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {Transaction} from '../../storage/store.ts';
import {storeFilter} from '../people/filter.ts';
import type {SignedInVisit} from '../visit.ts';

/** A session that the feed no longer offers, with those who chose it. */
export interface StrandedSession {
  readonly session: LostSession;
  readonly signUps: readonly SignUpRecord[];
}

/** More than an organiser sees to at once; the next come when these are seen to. */
const MOST = 50;

/** Finds who has chosen what the feed no longer offers, and has not cancelled. */
export async function strandedIn(
  {signUps, events}: Pick<Transaction, 'signUps' | 'events'>,
  event: string,
): Promise<readonly StrandedSession[]> {
  const found: StrandedSession[] = [];
  for (const session of lostSessionsOf(await events.find(event))) {
    const filter = storeFilter(event, {date: undefined, status: 'here', session: session.id});
    const all = await signUps.list(filter, {limit: MOST});
    if (all.length) found.push({session, signUps: all});
  }
  return found;
}

/** Says which people chose a session that the feed no longer offers, and what to do about it. */
export const lostSessionsAlert = (
  stranded: readonly StrandedSession[],
  entry: EventEntry,
  {link, words: {organiser, words}}: SignedInVisit,
): Content | string => {
  if (!stranded.length) return '';
  const {lostSession, lostSessionChange, lostSessionHeld} = organiser.event;
  const offered = sessionsOf(entry);
  const held = (among: readonly string[]) =>
    offered.flatMap(({id, item}) => (among.includes(id) ? [item.name] : [])).join('; ');
  return html`<div class="alert" role="alert">
    ${stranded.map(({session, signUps}) => {
      const names = held(session.among);
      return html`<p>
        ${lostSession(lostSessionWords(session, words.text))} ${lostSessionChange}
        ${signUps.map(
          ({id, contact}, index) =>
            html`${index ? ', ' : ''}<a href="${link(`/sign-ups/${id}/edit`)}">${contact.name}</a>`,
        )}.
        ${names ? lostSessionHeld(names) : ''}
      </p>`;
    })}
  </div>`;
};
