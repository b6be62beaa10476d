import type {PropertyDeclarations} from 'lit';
import {DisclosureController} from '../../controllers/disclosure-controller.ts';
import {OneEventElement} from '../one-event-element.ts';
import {ownName} from '../own-name.ts';
import {cardOf, loadCardMenus} from './card.ts';
import {eventCardStyles} from './event-card-styles.ts';
import {eventCardView, type EventCardState} from './event-card-view.ts';
import {loadCardForm} from './sign-up-view.ts';

/**
 * One event of a feed, through its whole life: when, what, where, with whom, at what price, and a
 * way in; and when it is over, how it went.
 *
 * Put a plain link inside. It is shown until the event has arrived, and stays when the event
 * can't be had, so that the page never depends on this script.
 *
 * @tagname event-card
 * @summary Shows one event.
 *
 * @slot - What to show meanwhile, and instead: a link to the event.
 * @slot action - Replaces the link to sign up.
 * @fires event-card-failed - The event could not be shown; `failure` says why.
 * @fires event-card-incomplete - Some of the feed could not be read; `problems` says what.
 * @fires event-card-share - The visitor is about to share; prevent it to share in your own way.
 * @fires event-card-shared - The visitor has shared; `way` says how.
 * @fires event-card-calendar-added - The visitor took a date to a calendar; `way` says which.
 *
 * @csspart title - The heading.
 * @csspart when - The dates.
 * @csspart state - How it stands: today, few places left, cancelled.
 * @csspart where - The place.
 * @csspart image - A picture with its caption.
 * @csspart summary - The first words of the invitation.
 * @csspart section-title - The heading of a part of the invitation.
 * @csspart recap - How it went.
 * @csspart facts - People, price and documents.
 * @csspart actions - All that a visitor can do.
 * @csspart action - The link to sign up.
 * @csspart calendar - The button to add a date to a calendar.
 * @csspart share - The button to share.
 * @csspart more - The button that opens the rest.
 * @csspart notice - Why there is no event.
 * @cssproperty [--opslag-accent=#0b57c4] - The colour of what can be acted on, and of what is on now; where it could not be read, it is made darker or lighter.
 * @cssproperty [--opslag-link] - The colour of links. By default that of a link inside the tag, as the page has it, else the accent.
 * @cssproperty [--opslag-radius=0.25em] - How round the corners of buttons are.
 * @cssproperty [--opslag-surface] - The background with `theme="light"` (`#fff`) and `theme="dark"` (`#161616`).
 * @cssproperty [--opslag-text] - The colour of text with `theme="light"` (`#1b1b1b`) and `theme="dark"` (`#f2f2f2`).
 */
export class EventCardElement extends OneEventElement {
  static override properties: PropertyDeclarations = {compact: {type: Boolean, reflect: true}};
  static override styles = eventCardStyles;

  /** Show the date, the title and the place only, the rest on demand. */
  compact = false;

  readonly #disclosures = new DisclosureController(this, loadCardMenus);
  readonly #form = new DisclosureController(this, loadCardForm);

  protected override render() {
    return eventCardView(this.#state);
  }

  protected override updated() {
    const state = this.#state;
    this.report(state.status === 'failed' ? state.failure : undefined);
    this.wakeAtChange();
  }

  get #state(): EventCardState {
    const {eventGround: ground, settings} = this;
    if (ground.status !== 'ready') return ground;
    const {feed, text, nowIn, entry} = ground;
    const card = cardOf(entry, {
      prefix: ownName(this).prefix,
      feed,
      text,
      now: nowIn(entry.timeZone),
      level: settings.headingLevel || 2,
      settings,
      disclosures: this.#disclosures,
      form: this.#form,
    });
    return {status: 'ready', card, compact: this.compact};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-card': EventCardElement;
  }
}
