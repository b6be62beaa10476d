import {SlicesController} from '../../controllers/slices-controller.ts';
import {sum} from '../../feed/sum.ts';
import {daysOf} from '../../programme/days.ts';
import {compareMoments} from '../../programme/moments.ts';
import {standingsIn} from '../../programme/standings.ts';
import {nextStep} from '../../programme/steps.ts';
import {baseStyles} from '../../styles/base.ts';
import {proseStyles} from '../../styles/prose.ts';
import {OneEventElement} from '../one-event-element.ts';
import {programmeItemStyles} from './programme-item-styles.ts';
import {programmeTimelineStyles} from './programme-timeline-styles.ts';
import {
  countOf,
  programmeTimelineView,
  type ProgrammeTimelineState,
} from './programme-timeline-view.ts';

/**
 * The programme of one event: its days, what happens when, who takes part, and on the day itself
 * what is on now and next.
 *
 * Put the programme, or a link to it, inside. It is shown until the feed has arrived, and stays
 * when the feed cannot be had.
 *
 * @tagname programme-timeline
 * @summary Shows the programme of one event.
 *
 * @slot - What to show meanwhile, and instead.
 * @fires programme-timeline-failed - There is nothing to show; `failure` says why.
 * @fires programme-timeline-incomplete - Some of the feed could not be read; `problems` says what.
 *
 * @csspart notice - What holds for the whole programme: that it may change, that it is cancelled;
 *   or why there is none.
 * @csspart days - The way to the single days, where there are several.
 * @csspart date - The heading of a day.
 * @csspart part - The heading of a part of a day.
 * @csspart time - The time of a point.
 * @csspart title - The name of a point.
 * @cssproperty [--opslag-accent=#0b57c4] - The colour of what is on now, and of what can be acted on; where it could not be read, it is made darker or lighter.
 * @cssproperty [--opslag-link] - The colour of links. By default that of a link inside the tag, as the page has it, else the accent.
 * @cssproperty [--opslag-radius=0.25em] - How round the corners of the box with `theme` are.
 * @cssproperty [--opslag-surface] - The background with `theme="light"` (`#fff`) and `theme="dark"` (`#161616`).
 * @cssproperty [--opslag-text] - The colour of text with `theme="light"` (`#1b1b1b`) and `theme="dark"` (`#f2f2f2`).
 */
export class ProgrammeTimelineElement extends OneEventElement {
  static override styles = [baseStyles, proseStyles, programmeTimelineStyles, programmeItemStyles];

  readonly #slices = new SlicesController(this, () => this.#points);
  #state: ProgrammeTimelineState = {status: 'waiting'};
  #points = 0;
  #level = 0;
  /** How many points stand there as they are to be. */
  #settledPoints = 0;

  // Not in willUpdate: what the element waits for is asked for between that and here.
  protected override update(changed: Map<PropertyKey, unknown>) {
    const {state, level} = {state: this.#settled(), level: this.settings.headingLevel || 2};
    const same = state === this.#state && level === this.#level;
    if (entryIn(state) !== entryIn(this.#state)) this.#slices.restart();
    this.#settledPoints = same ? this.#slices.drawn : 0;
    this.#level = level;
    this.#state = state;
    this.#points = state.status === 'ready' ? sum(state.days.map(countOf)) : 0;
    super.update(changed);
  }

  protected override render() {
    const slice = {from: this.#settledPoints, to: this.#slices.shown};
    return programmeTimelineView(this.#state, this.#level, slice, this.#showDay);
  }

  protected override updated() {
    const state = this.#state;
    this.report(state.status === 'failed' ? state.failure : undefined);
    if (state.status !== 'ready') return;
    const {days, now, entry} = state;
    this.clock.wakeAt(nextStep(days, now), entry.timeZone);
  }

  /** Takes the visitor, and the reading position, to a day. */
  readonly #showDay = (index: number) => {
    const day = this.renderRoot.querySelectorAll<HTMLElement>('.date').item(index);
    day.tabIndex = -1;
    day.scrollIntoView({block: 'start'});
    day.focus({preventScroll: true});
  };

  #settled(): ProgrammeTimelineState {
    const ground = this.eventGround;
    if (ground.status !== 'ready') return ground;
    const {feed, text, nowIn, entry} = ground;
    const now = nowIn(entry.timeZone);
    const lang = entry.lang ?? feed.lang;
    const last = this.#state;
    const same =
      last.status === 'ready' &&
      last.entry === entry &&
      last.text === text &&
      last.lang === lang &&
      compareMoments(last.now, now) === 0;
    if (same) return last;
    const days = daysOf(entry);
    const standings = standingsIn(entry, days, now);
    return {status: 'ready', entry, days, standings, now, text, lang};
  }
}

const entryIn = (state: ProgrammeTimelineState) =>
  state.status === 'ready' ? state.entry : undefined;

declare global {
  interface HTMLElementTagNameMap {
    'programme-timeline': ProgrammeTimelineElement;
  }
}
