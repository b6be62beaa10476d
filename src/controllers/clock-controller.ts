import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Moment} from '../feed/model.ts';
import {clockAt, instantAt} from '../format/zone.ts';
import type {NowIn} from '../programme/selection.ts';

/** The longest that a browser's timer can wait, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** How long to wait for what should have been, in milliseconds. */
const MINUTE = 60_000;

/** Tells its host the time, and renders it again when the next change is due; until then nothing runs. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fixed: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param fixed - Gives the time to stand in, `YYYY-MM-DDTHH:MM`, or nothing for the real one. */
  constructor(host: ReactiveControllerHost, fixed: () => string) {
    this.#host = host;
    this.#fixed = fixed;
    host.addController(this);
  }

  /** Tells the time on the clock of a zone; without one, or for an unknown one, on the visitor's. */
  readonly nowIn: NowIn = timeZone => {
    const [date, time = '12:00'] = this.#fixed().split('T');
    if (date) return {date, time: time.slice(0, 5)};
    const instant = Date.now();
    return clockAt(instant, timeZone) ?? clockAt(instant) ?? {date: '', time: ''};
  };

  /** Sets the next change; the one set before is forgotten. */
  wakeAt(change: Moment | undefined, timeZone: string | undefined) {
    this.wakeAtFirst([[change, timeZone]]);
  }

  /** Sets the first of several changes, each on the clock of its zone. */
  wakeAtFirst(changes: readonly (readonly [Moment | undefined, string | undefined])[]) {
    clearTimeout(this.#timer);
    if (this.#fixed()) return;
    const waits = changes.flatMap(
      ([change, timeZone]) => (change && waitFor(change, timeZone)) ?? [],
    );
    if (!waits.length) return;
    this.#timer = setTimeout(
      () => {
        this.#host.requestUpdate();
      },
      Math.min(...waits, LONGEST_WAIT),
    );
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  hostConnected() {
    this.#host.requestUpdate();
  }
}

/** In the hour that the autumn has twice, what is to come may lie back in the first of them. */
function waitFor(change: Moment, timeZone: string | undefined): number | undefined {
  const instant = instantAt(change, timeZone);
  if (instant === undefined) return undefined;
  const wait = instant - Date.now();
  return wait < 0 ? MINUTE : wait + 50;
}
