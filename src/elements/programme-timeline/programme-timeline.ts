import {daysOf} from '../../programme/days.ts';
import {nextStep} from '../../programme/changes.ts';
import {standingsIn} from '../../programme/standings.ts';
import {baseStyles} from '../../styles/base.ts';
import {proseStyles} from '../../styles/prose.ts';
import {OneEventElement} from '../one-event-element.ts';
import {programmeItemStyles} from './programme-item-styles.ts';
import {programmeTimelineStyles} from './programme-timeline-styles.ts';
import {programmeTimelineView, type ProgrammeTimelineState} from './programme-timeline-view.ts';

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
 * @cssproperty --opslag-accent - The colour of what is on now, and of what can be acted on.
 */
export class ProgrammeTimelineElement extends OneEventElement {
  static override styles = [baseStyles, proseStyles, programmeTimelineStyles, programmeItemStyles];

  #state: ProgrammeTimelineState = {status: 'waiting'};

  // Not in willUpdate: what the element waits for is asked for between that and here.
  protected override update(changed: Map<PropertyKey, unknown>) {
    this.#state = this.#settled();
    super.update(changed);
  }

  protected override render() {
    return programmeTimelineView(this.#state, this.settings.headingLevel || 2, this.#showDay);
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
    const days = daysOf(entry);
    const standings = standingsIn(entry, days, now);
    return {status: 'ready', entry, days, standings, now, text, lang: entry.lang ?? feed.lang};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'programme-timeline': ProgrammeTimelineElement;
  }
}
