import {html, noChange, nothing} from 'lit';
import type {ProgrammeItem} from '../../feed/model.ts';
import type {ProgrammePart, Slot} from '../../programme/days.ts';
import {endOf} from '../../programme/lasting.ts';
import {isOff} from '../../programme/phase.ts';
import {laneOf, rowsOf} from '../../programme/rows.ts';
import {heading} from '../shared/heading.ts';
import {langIfOther} from '../../text/lang-if-other.ts';
import {itemDetails, itemView, type Scene} from './programme-item-view.ts';
import {timesView} from './programme-times-view.ts';

/** From how many points on a list is laid out only where it is looked at. */
const LONG = 50;

/**
 * Which points of a programme are drawn now, counted from its first: those before `from` stand there
 * already as they are, those from `to` on have to wait.
 */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/**
 * Shows a run of points, under the heading of their part where they have one.
 *
 * @param level - Of the heading of a day's own part; a block inside it has the next.
 * @param slice - What of the run to draw, counted from its own first point.
 */
export const partView = (
  {part, depth, slots}: ProgrammePart,
  scene: Scene,
  level: number,
  slice: Slice,
) => {
  // What is in a part is in its language, unless it says otherwise.
  const inner = part?.lang ? {...scene, lang: part.lang} : scene;
  return html`
    <div class="run">
      ${part ? partHead(part, inner, level + depth) : nothing}
      ${
        slots.length
          ? html`<ol class=${slots.length > LONG ? 'slots long' : 'slots'} role="list">
              ${rowsIn(slots, slice).map(({row, drawn}) =>
                drawn ? noChange : row.length > 1 ? rowView(row, inner) : slotView(row[0], inner),
              )}
            </ol>`
          : nothing
      }
    </div>
  `;
};

function rowsIn(slots: readonly Slot[], {from, to}: Slice) {
  let before = 0;
  return rowsOf(slots).flatMap(row => {
    const at = before;
    before += row.length;
    return at < to ? [{row, drawn: at < from}] : [];
  });
}

const partHead = (part: ProgrammeItem, scene: Scene, level: number) => {
  const {start} = part;
  return html`
    <div class="part-head" id=${part.id}>
      ${heading(level, 'part', part.name, langIfOther(scene.lang, scene.text.lang))}
      ${timesView({start, end: endOf(part, start)}, scene.text)} ${itemDetails(part, scene)}
    </div>
  `;
};

const slotView = (slot: Slot, scene: Scene) => html`
  <li
    id=${slot.item.id}
    class="slot ${toneOf(slot, scene)}"
    aria-current=${isNow(slot, scene) ? 'time' : nothing}
  >
    <div class="clock">${timesView(slot, scene.text)} ${standingView(slot, scene)}</div>
    ${itemView(slot.item, scene)}
  </li>
`;

/** Points that begin together, side by side where there is room. */
const rowView = (row: readonly [Slot, ...Slot[]], scene: Scene) => {
  const [{start, end}] = row;
  const together = row.every(slot => slot.end?.time === end?.time && slot.end?.date === end?.date);
  return html`
    <li class="slot">
      <div class="clock">${timesView(together ? {start, end} : {start}, scene.text)}</div>
      <ol class="lanes" role="list">
        ${row.map(slot => laneView(slot, scene, !together))}
      </ol>
    </li>
  `;
};

const laneView = (slot: Slot, scene: Scene, ownTimes: boolean) => {
  const lane = laneOf(slot);
  return html`
    <li
      id=${slot.item.id}
      class=${toneOf(slot, scene)}
      aria-current=${isNow(slot, scene) ? 'time' : nothing}
    >
      <div class="lane">
        ${standingView(slot, scene)}
        <p
          class="quiet"
          lang=${langIfOther(slot.item.lang ?? scene.lang, scene.text.lang) ?? nothing}
        >
          ${lane}
        </p>
        ${ownTimes && slot.end ? timesView(slot, scene.text) : nothing}
      </div>
      ${itemView(slot.item, scene, lane)}
    </li>
  `;
};

const isNow = (slot: Slot, {standings}: Scene) => standings.get(slot) === 'now';

/** What goes on now and what comes next is said in a word. */
const standingView = (slot: Slot, {standings, text}: Scene) => {
  const standing = standings.get(slot);
  return standing === 'now' || standing === 'next'
    ? html`<p class="standing">${text.programme[standing]}</p>`
    : nothing;
};

const QUIET: readonly ProgrammeItem['kind'][] = ['break', 'meal', 'questions'];

/** How loudly a point speaks: breaks and meals less, what is over or not held too. */
function toneOf(slot: Slot, {standings}: Scene): string {
  const {kind, status} = slot.item;
  return [standings.get(slot), QUIET.includes(kind) && 'aside', isOff(status) && 'off']
    .filter(Boolean)
    .join(' ');
}
