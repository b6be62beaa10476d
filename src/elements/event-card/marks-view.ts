import {html, nothing} from 'lit';
import type {EventDate} from '../../feed/model.ts';
import {formatMoment} from '../../format/when.ts';
import {bestSignUp, dateStanding} from '../../programme/date-standing.ts';
import {isOff, phaseOf, type Phase, type RegistrationPhase} from '../../programme/phase.ts';
import type {Text} from '../../text/text.ts';
import {unparted} from '../shared/unparted.ts';
import type {Card} from './card.ts';

/** A few words on how it stands, and how loud they are. */
interface Mark {
  readonly words: string;
  readonly tone: 'now' | 'alert' | 'plain' | 'quiet';
}

/** Whether there is one word for all of the event's dates. */
const isSettled = ({entry, now}: Card) => isOff(entry.status) || phaseOf(entry, now) === 'over';

/** Shows how it stands with an event, all dates alike. */
export function eventMarks(card: Card) {
  const {entry, text, now} = card;
  const {status, previousStart, provisional} = entry;
  const phase = phaseOf(entry, now);
  const plain = (words: string): Mark => ({words, tone: 'plain'});
  return marksView([
    ...(isSettled(card) ? phaseMark(phase, text) : []),
    ...(status === 'EventRescheduled' && previousStart
      ? [plain(text.phase.rescheduled(formatMoment(previousStart, text, {today: now.date})))]
      : []),
    ...(status === 'EventMovedOnline' ? [plain(text.phase.movedOnline)] : []),
    ...(provisional && !isSettled(card) ? [plain(text.phase.provisional)] : []),
    ...(entry.dates.length || isOff(status) ? [] : signUpMark(bestSignUp(entry, now), text, 0)),
  ]);
}

/** Shows how it stands with one date of an event. */
export function dateMarks(card: Card, date: EventDate) {
  if (isSettled(card)) return nothing;
  const {entry, text, now} = card;
  const {phase, signUp} = dateStanding(entry, date, now);
  const moved = date.status === 'EventMovedOnline' && entry.status !== date.status;
  const canSignUp = phase === 'upcoming' || phase === 'today';
  return marksView([
    ...phaseMark(phase, text),
    ...(moved ? [{words: text.phase.movedOnline, tone: 'plain'} as const] : []),
    ...(canSignUp ? signUpMark(signUp, text, date.remaining ?? 0) : []),
  ]);
}

const marksView = (marks: readonly Mark[]) =>
  marks.length
    ? html`<p class="marks" part="state">
        ${marks.map(({words, tone}) => html`<span class="mark ${tone}">${unparted(words)}</span> `)}
      </p>`
    : nothing;

function phaseMark(phase: Phase, {phase: words}: Text): readonly Mark[] {
  switch (phase) {
    case 'cancelled':
      return [{words: words.cancelled, tone: 'alert'}];
    case 'postponed':
      return [{words: words.postponed, tone: 'alert'}];
    case 'today':
      return [{words: words.today, tone: 'now'}];
    case 'running':
      return [{words: words.running, tone: 'now'}];
    case 'over':
      return [{words: words.over, tone: 'quiet'}];
    case 'announced':
    case 'upcoming':
      return [];
  }
}

function signUpMark(phase: RegistrationPhase, {places}: Text, remaining: number): readonly Mark[] {
  switch (phase) {
    case 'few':
      return [{words: places.few(remaining), tone: 'plain'}];
    case 'waiting-list':
      return [{words: places.waitingList, tone: 'plain'}];
    case 'full':
      return [{words: places.full, tone: 'plain'}];
    case 'closed':
      return [{words: places.closed, tone: 'quiet'}];
    case 'none':
    case 'open':
    case 'not-open-yet':
      return [];
  }
}
