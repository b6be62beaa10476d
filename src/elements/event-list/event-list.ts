import type {PropertyDeclarations} from 'lit';
import {DisclosureController} from '../../controllers/disclosure-controller.ts';
import {nextChange} from '../../programme/changes.ts';
import {entriesFor, SHOWS, type Listing} from '../../programme/listing.ts';
import {loadCardMenus} from '../event-card/card.ts';
import {loadCardForm} from '../event-card/sign-up-view.ts';
import {OpslagElement} from '../opslag-element.ts';
import {ownName} from '../own-name.ts';
import {EventListExtendedEvent} from './event-list-events.ts';
import {eventListStyles} from './event-list-styles.ts';
import {eventListView, type EventListState} from './event-list-view.ts';

/** How many entries are shown at first, unless the page says. */
const PAGE_SIZE = 6;

/**
 * The events of a feed, or its articles, a few at a time. Each opens in place, so that the list
 * alone is enough on a page.
 *
 * Put plain links inside. They are shown until the list has arrived, and stay when it can't be had.
 *
 * @tagname event-list
 * @summary Lists the events of a feed, or its articles.
 *
 * @slot - What to show meanwhile, and instead: links to the events.
 * @fires event-list-failed - The list could not be shown; `failure` says why.
 * @fires event-list-incomplete - Some of the feed could not be read; `problems` says what.
 * @fires event-list-extended - The visitor asked for more, which is shown; `shown` of `total`.
 * @fires event-card-share - The visitor is about to share an event; prevent it to do that yourself.
 * @fires event-card-shared - The visitor has shared an event; `way` says how.
 * @fires event-card-calendar-added - The visitor took a date to a calendar; `way` says which.
 *
 * @csspart entries - The list.
 * @csspart entry - An entry in it.
 * @csspart title - The heading of an entry.
 * @csspart when - The dates of an event.
 * @csspart state - How it stands with an event: today, few places left, cancelled.
 * @csspart where - The place of an event.
 * @csspart meta - When an article came out, and what it is about.
 * @csspart more - The button that opens an entry.
 * @csspart image - A picture with its caption.
 * @csspart summary - The first words of an opened invitation.
 * @csspart section-title - The heading of a part of an opened invitation.
 * @csspart recap - How an opened event went.
 * @csspart facts - People, price and documents of an opened event.
 * @csspart actions - All that a visitor can do with an opened event.
 * @csspart action - The link to sign up.
 * @csspart calendar - The button to add a date to a calendar.
 * @csspart share - The button to share.
 * @csspart search - The search box with its label.
 * @csspart count - How many entries are shown.
 * @csspart load-more - The button to show more.
 * @csspart notice - Why there is no list.
 * @cssproperty [--opslag-accent=#0b57c4] - The colour of what can be acted on, and of what is on now; where it could not be read, it is made darker or lighter.
 * @cssproperty [--opslag-link] - The colour of links. By default that of a link inside the tag, as the page has it, else the accent.
 * @cssproperty [--opslag-radius=0.25em] - How round the corners of buttons and of the search box are.
 * @cssproperty [--opslag-field=transparent] - The background of the search box.
 * @cssproperty [--opslag-surface] - The background with `theme="light"` (`#fff`) and `theme="dark"` (`#161616`).
 * @cssproperty [--opslag-text] - The colour of text with `theme="light"` (`#1b1b1b`) and `theme="dark"` (`#f2f2f2`).
 */
export class EventListElement extends OpslagElement {
  static override properties: PropertyDeclarations = {
    show: {},
    limit: {type: Number},
    keyword: {},
    search: {type: Boolean},
  };

  static override styles = eventListStyles;

  /** What to list: `upcoming` (default), `past` or `all` events, or `articles`. */
  show = '';

  /** How many to show at first, and how many more at a time. */
  limit = PAGE_SIZE;

  /** List only what has this theme or hashtag. */
  keyword = '';

  /** Show a search box. */
  search = false;

  #query = '';
  #pages = 1;

  readonly #disclosures = new DisclosureController(this, loadCardMenus);
  readonly #form = new DisclosureController(this, loadCardForm);

  protected override render() {
    return eventListView(this.#state, {
      extend: () => void this.#extend(),
      searchFor: this.#searchFor,
    });
  }

  protected override updated() {
    super.updated();
    this.#wakeAtNextChange();
  }

  async #extend() {
    const known = this.renderRoot.querySelectorAll('.entries > li').length;
    this.#pages += 1;
    this.requestUpdate();
    await this.updateComplete;
    const state = this.#state;
    if (state.status !== 'ready') return;
    const entry = this.renderRoot.querySelectorAll<HTMLElement>('.entries > li')[known];
    (entry?.querySelector<HTMLElement>('a, button') ?? entry)?.focus();
    const event = new EventListExtendedEvent(state.entries.length, state.total);
    this.dispatchEvent(event);
  }

  readonly #searchFor = (query: string) => {
    this.#query = query;
    this.#pages = 1;
    this.requestUpdate();
  };

  #wakeAtNextChange() {
    const state = this.#state;
    if (state.status !== 'ready') return;
    // Those that aren't shown, too: one that ends goes from what is to come to what has been.
    this.clock.wakeAtFirst(
      state.feed.events.map(entry => [
        nextChange(entry, state.nowIn(entry.timeZone)),
        entry.timeZone,
      ]),
    );
  }

  get #listing(): Listing {
    const show = SHOWS.find(word => word === this.show) ?? 'upcoming';
    return {show, keyword: this.keyword, query: this.search ? this.#query : ''};
  }

  get #state(): EventListState {
    const {ground, settings} = this;
    if (ground.status !== 'ready') return ground;
    const {feed, nowIn} = ground;
    const pageSize = Math.max(1, Math.floor(this.limit) || PAGE_SIZE);
    const all = entriesFor(feed, this.#listing, nowIn);
    return {
      ...ground,
      listing: this.#listing,
      entries: all.slice(0, pageSize * this.#pages),
      total: all.length,
      pageSize,
      search: this.search,
      level: settings.headingLevel || 3,
      settings,
      disclosures: this.#disclosures,
      form: this.#form,
      prefix: ownName(this).prefix,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventListElement;
  }
}
