import {html, noChange, nothing} from 'lit';
import type {FeedFailure} from '../../client/load-feed.ts';
import type {EventEntry, Moment} from '../../feed/model.ts';
import {sum} from '../../feed/sum.ts';
import {formatDay} from '../../format/when.ts';
import type {ProgrammeDay} from '../../programme/days.ts';
import {phaseOf} from '../../programme/phase.ts';
import type {Text} from '../../text/text.ts';
import {failed} from '../shared/failed.ts';
import {heading} from '../shared/heading.ts';
import {unparted} from '../shared/unparted.ts';
import type {Scene} from './programme-item-view.ts';
import {partView, type Slice} from './programme-part-view.ts';

/** What there is to show. The view has one branch for each. */
export type ProgrammeTimelineState =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly failure: FeedFailure; readonly text: Text}
  | ({
      readonly status: 'ready';
      readonly entry: EventEntry;
      readonly days: readonly ProgrammeDay[];
      /** On the event's own clock. */
      readonly now: Required<Moment>;
    } & Scene);

type Ready = Extract<ProgrammeTimelineState, {status: 'ready'}>;

/**
 * Shows the programme, or what the page has in its place.
 *
 * @param level - Of the days' headings.
 * @param slice - Which of its points to draw now.
 * @param showDay - Takes the visitor to a day, counted from 0.
 */
export function programmeTimelineView(
  state: ProgrammeTimelineState,
  level: number,
  slice: Slice,
  showDay: (index: number) => void,
) {
  switch (state.status) {
    case 'waiting':
      return html`<slot></slot>`;
    case 'failed':
      return failed(state.text.failure(state.failure.kind), state.text);
    case 'ready':
      return html`
        <div lang=${state.text.lang} class=${state.days.some(hasEnds) ? 'spans' : nothing}>
          ${noticesOf(state).map(words => html`<p class="notice" part="notice">${words}</p>`)}
          ${state.days.length > 1 ? daysNav(state, showDay) : nothing}
          ${daysView(state, level, slice)}
        </div>
      `;
  }
}

/** Times that have ends take more room. */
const hasEnds = ({parts}: ProgrammeDay) => parts.some(({slots}) => slots.some(({end}) => end));

/** What holds for the whole programme, said once. */
function noticesOf({entry, days, now, text}: Ready): readonly string[] {
  const phase = phaseOf(entry, now);
  if (phase === 'cancelled' || phase === 'postponed') return [text.phase[phase]];
  if (!days.length) return [phase === 'over' ? text.phase.over : text.programme.empty];
  return entry.provisional && phase !== 'over' ? [text.programme.provisional] : [];
}

const daysNav = ({days, now, text}: Ready, showDay: (index: number) => void) => html`
  <nav part="days" aria-label=${text.programme.days}>
    <ul role="list">
      ${days.map(
        ({date}, index) => html`
          <li>
            <button
              type="button"
              aria-current=${date === now.date ? 'date' : nothing}
              @click=${() => showDay(index)}
            >
              <span class="words">${dayName(date, text, date)}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  </nav>
`;

const dayName = (date: string | undefined, text: Text, today: string | undefined) =>
  date ? unparted(formatDay(date, text, {today})) : text.programme.dayUnknown;

/** Each day takes up the counting of the points where the one before it stopped. */
function daysView(state: Ready, level: number, {from, to}: Slice) {
  let before = 0;
  return state.days.map(day => {
    const slice = {from: from - before, to: to - before};
    const count = countOf(day);
    before += count;
    // In every slice but the first, a day without a point of it stands there already.
    const untouched = from > 0 && (slice.from >= count || slice.to <= 0);
    return untouched ? noChange : dayView(day, state, level, slice);
  });
}

/** Tells how many points a day has. */
export const countOf = ({parts}: ProgrammeDay): number => sum(parts.map(({slots}) => slots.length));

const dayView = ({date, parts}: ProgrammeDay, state: Ready, level: number, {from, to}: Slice) => {
  let before = 0;
  const {now, text} = state;
  const today = html` <span class="today">${text.phase.today}</span>`;
  const name = html`<span class="words">${dayName(date, text, now.date)}</span>${
      date === now.date ? today : nothing
    }`;
  return html`
    <section class="day">
      ${heading(level, 'date', name)}
      <div class="parts">
        ${parts.map(part => {
          const slice = {from: from - before, to: to - before};
          before += part.slots.length;
          return partView(part, state, level + 1, slice);
        })}
      </div>
    </section>
  `;
};
