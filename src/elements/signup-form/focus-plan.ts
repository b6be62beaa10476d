import type {OneEventElement} from '../one-event-element.ts';
import {focusOn} from '../shared/focus.ts';

/** Knows where the focus is due, and moves it there once the picture stands. */
export class FocusPlan {
  readonly #host: OneEventElement;
  #next: (() => void) | undefined;
  #isHeadingDue = false;

  constructor(host: OneEventElement) {
    this.#host = host;
  }

  /** Moves the focus in the picture that stands. */
  now(selector: string) {
    focusOn(this.#host.renderRoot, selector);
  }

  /**
   * Moves the focus once the next picture stands.
   *
   * @param link - What is followed as well: the visitor's own press has asked for it.
   */
  next(selector: string, link?: string) {
    this.#next = () => {
      this.now(selector);
      if (link) this.#host.renderRoot.querySelector<HTMLAnchorElement>(link)?.click();
    };
    this.#host.requestUpdate();
  }

  /** Moves the focus to the heading of what comes after the form, once that is there. */
  headingIsDue() {
    this.#isHeadingDue = true;
    this.#host.requestUpdate();
  }

  /** Forgets what was due in another event's form. */
  clear() {
    this.#next = undefined;
  }

  /** @param isAfter - Whether what stands now comes after the form. */
  shown(isAfter: boolean) {
    this.#next?.();
    this.#next = undefined;
    if (!this.#isHeadingDue || !isAfter) return;
    this.#isHeadingDue = false;
    this.now('.heading');
  }
}
