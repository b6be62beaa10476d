import {html, nothing} from 'lit';
import type {FeedFailure} from '../../client/load-feed.ts';
import type {Settings} from '../../controllers/settings.ts';
import type {ArticleEntry, EventEntry, Feed} from '../../feed/model.ts';
import type {Listing} from '../../programme/listing.ts';
import type {NowIn} from '../../programme/selection.ts';
import type {Text} from '../../text/text.ts';
import {cardOf, type CardDisclosures, type CardForm} from '../event-card/card.ts';
import {compactCard} from '../event-card/event-card-view.ts';
import {failed} from '../shared/failed.ts';
import {langIfOther} from '../../text/lang-if-other.ts';
import {article} from './article-view.ts';

/** A list with what is shown of it. */
export interface ShownList {
  readonly feed: Feed;
  readonly text: Text;
  readonly nowIn: NowIn;
  readonly listing: Listing;
  /** Those that are shown. */
  readonly entries: readonly (EventEntry | ArticleEntry)[];
  /** How many there are. */
  readonly total: number;
  /** How many are shown at first, and more at a time. */
  readonly pageSize: number;
  /** Whether one can search. */
  readonly search: boolean;
  /** Of the entries' titles, 1 to 6. */
  readonly level: number;
  readonly settings: Settings;
  readonly disclosures: CardDisclosures;
  readonly form: CardForm;
  /** What the names of our elements begin with on this page. */
  readonly prefix: string;
}

/** What there is to show. The view has one branch for each. */
export type EventListState =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly failure: FeedFailure; readonly text: Text}
  | ({readonly status: 'ready'} & ShownList);

/** What a visitor can do with a list. */
export interface EventListActions {
  readonly extend: () => void;
  readonly searchFor: (query: string) => void;
}

/** Shows a list, or what the page has in its place. */
export function eventListView(state: EventListState, actions: EventListActions) {
  switch (state.status) {
    case 'waiting':
      return html`<slot></slot>`;
    case 'failed':
      return failed(state.text.list.failure(state.failure.kind), state.text);
    case 'ready':
      return list(state, actions);
  }
}

const list = (state: ShownList, {extend, searchFor}: EventListActions) => {
  const {text, entries, total, search} = state;
  return html`
    <div lang=${text.lang}>
      ${search ? searchBox(state, searchFor) : nothing}
      <ol class="entries" role="list" part="entries">
        ${entries.map(entry => html`<li part="entry" tabindex="-1">${entryView(entry, state)}</li>`)}
      </ol>
      <p class="count" part="count" role="status">${countWords(state)}</p>
      ${
        entries.length < total
          ? html`<button type="button" part="load-more" @click=${extend}>
              ${text.list.loadMore}
            </button>`
          : nothing
      }
    </div>
  `;
};

const searchBox = ({text, listing}: ShownList, searchFor: EventListActions['searchFor']) => html`
  <div role="search" part="search">
    <label for="query">${text.list.search}</label>
    <input
      id="query"
      type="search"
      autocomplete="off"
      .value=${listing.query}
      @input=${({currentTarget}: Event) => {
        if (currentTarget instanceof HTMLInputElement) searchFor(currentTarget.value);
      }}
    />
  </div>
`;

const entryView = (entry: EventEntry | ArticleEntry, state: ShownList) => {
  const {feed, text, nowIn, level, disclosures} = state;
  return entry.kind === 'event'
    ? compactCard(cardOf(entry, {...state, now: nowIn(entry.timeZone)}))
    : article(entry, {
        text,
        level,
        disclosures,
        lang: langIfOther(entry.lang ?? feed.lang, text.lang),
      });
};

/** Says how much of the list is shown, where that is not plain to see; or that there is none. */
function countWords({text, listing, entries, total, pageSize}: ShownList): string {
  const {list} = text;
  if (total > pageSize || (total && listing.query)) return list.shown(entries.length, total);
  if (total) return '';
  if (listing.query) return list.emptySearch;
  switch (listing.show) {
    case 'upcoming':
    case 'all':
      return list.emptyUpcoming;
    case 'past':
      return list.emptyPast;
    case 'articles':
      return list.emptyArticles;
  }
}
