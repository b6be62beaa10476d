import type {
  ArticleEntry,
  EventDate,
  EventEntry,
  Feed,
  Moment,
  Person,
  ProgrammeItem,
} from '../../src/feed/model.ts';

/** JSON of a feed, as an organiser writes it: any fields, right or wrong. */
export type Published = Readonly<Record<string, unknown>>;

/** An event as an organiser publishes it; only what a test is about needs to be said. */
export const aPublishedEvent = (fields: Published = {}): Published => ({
  '@type': 'Event',
  id: 'faellesspisning',
  name: 'Fællesspisning',
  startDate: '2026-12-03T18:00',
  ...fields,
});

/** A feed as an organiser publishes it, on the clock of Copenhagen. */
export const aPublishedFeed = (...events: readonly unknown[]): Published => ({
  name: 'Beboerhuset',
  inLanguage: 'da',
  timeZone: 'Europe/Copenhagen',
  events,
});

/** One of several dates: two days at the same hours. */
export const twoDays = (id: string, first: string, last: string, rest: Published = {}) => ({
  '@id': id,
  eventSchedule: {
    repeatFrequency: 'P1D',
    startDate: first,
    endDate: last,
    startTime: '09:00',
    endTime: '16:00',
  },
  ...rest,
});

/** A moment from its short form: `2026-12-03T18:00`, `2026-12-03` or `18:00`. */
export function aMoment(text: string): Moment {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2})?$/.exec(text) ?? [];
  return {date, time};
}

/** A date of an event: the third of December at six. */
export const aDate = (fields: Partial<EventDate> = {}): EventDate => ({
  id: '2026-12-03',
  start: {date: '2026-12-03', time: '18:00'},
  daily: false,
  status: 'EventScheduled',
  ...fields,
});

/** An event as it is once read, as bare as one can be. */
export const anEntry = (fields: Partial<EventEntry> = {}): EventEntry => {
  const id = fields.id ?? 'faellesspisning';
  return {
    kind: 'event',
    id,
    names: [id],
    name: 'Fællesspisning',
    sections: [],
    teaches: [],
    status: 'EventScheduled',
    attendance: 'OfflineEventAttendanceMode',
    timeZone: 'Europe/Copenhagen',
    provisional: false,
    dates: [aDate()],
    people: [],
    offers: [],
    refunds: [],
    keywords: [],
    images: [],
    documents: [],
    programme: [],
    ...fields,
  };
};

/** An article as it is once read. */
export const anArticle = (fields: Partial<ArticleEntry> = {}): ArticleEntry => {
  const id = fields.id ?? 'nyt-koekken';
  return {kind: 'article', id, names: [id], name: 'Nyt køkken', keywords: [], ...fields};
};

/** A person who has agreed to come. */
export const aPerson = (fields: Partial<Person> = {}): Person => ({
  kind: 'person',
  name: 'Asta Holm',
  confirmation: 'confirmed',
  ...fields,
});

/** A point of a programme as it is once read: a talk at six on the event's day. */
export const anItem = (fields: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  id: 'oplaeg',
  name: 'Oplæg',
  kind: 'talk',
  start: {date: '2026-12-03', time: '18:00'},
  people: [],
  provisional: false,
  status: 'EventScheduled',
  documents: [],
  items: [],
  bookable: false,
  ...fields,
});

/** A feed as it is once read. */
export const aFeed = (...entries: readonly (EventEntry | ArticleEntry)[]): Feed => ({
  name: 'Beboerhuset',
  lang: 'da',
  timeZone: 'Europe/Copenhagen',
  events: entries.filter(entry => entry.kind === 'event'),
  articles: entries.filter(entry => entry.kind === 'article'),
});
