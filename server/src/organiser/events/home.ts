import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import {clockAt} from '../../../../src/format/zone.ts';
import {isOver} from '../../../../src/programme/phase.ts';
import {tableOf, type TableColumn} from '../parts/table.ts';
import {show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {dateWords} from './date-words.ts';
import {allNumbers, type DateNumbers, type EventNumbers} from './overview.ts';

/** Answers `GET /organiser`: every event with its numbers. */
export const answerHome: VisitAnswer = async visit => {
  const {organiser} = visit.words;
  const all = await allNumbers(visit.surroundings);
  const past = all.filter(one => isPast(one, visit));
  const coming = all.filter(one => !past.includes(one));
  const content = html`
    ${coming.length ? eventsTable(organiser.home.coming, coming, visit) : ''}
    ${past.length ? eventsTable(organiser.home.past, past, visit) : ''}
    ${all.length ? '' : html`<p>${organiser.home.none}</p>`}
  `;
  return show(visit, {title: organiser.places.events, place: 'events', content});
};

/** An event without a date is still to come; one that the feed no longer has is not. */
function isPast({entry, dates}: EventNumbers, {surroundings}: SignedInVisit): boolean {
  if (!entry) return true;
  const {clock, settings} = surroundings;
  const now = clockAt(clock.now().getTime(), entry.timeZone ?? settings.timeZone) ?? {};
  const known = dates.flatMap(({date}) => date ?? []);
  return known.length > 0 && known.every(date => isOver(date, now));
}

type Row = DateNumbers & {readonly event: EventNumbers};

const eventsTable = (heading: string, events: readonly EventNumbers[], visit: SignedInVisit) => {
  const {organiser, words} = visit.words;
  const rows = events.flatMap(event => event.dates.map((date): Row => ({...date, event})));
  return html`<section>
    <h2>${heading}</h2>
    ${tableOf(
      heading,
      [
        {
          heading: organiser.column.event,
          kind: 'head',
          cell: ({event}) => eventLink(event, visit),
        },
        {
          heading: organiser.column.date,
          cell: ({id, event}) => dateWords(id, event.entry, words.text, event.names),
        },
        ...numberColumns<Row>(visit),
      ],
      rows,
    )}
  </section>`;
};

const eventLink = ({id, entry, names}: EventNumbers, {link}: SignedInVisit): Content =>
  html`<a href="${link(`/events/${encodeURIComponent(id)}`)}"
    >${entry?.name ?? names.title ?? id}</a
  >`;

/** The columns that tell how it stands with the places. */
export function numberColumns<Row extends DateNumbers>({
  words: {organiser},
}: SignedInVisit): readonly TableColumn<Row>[] {
  const {column, status} = organiser;
  const some = (count: number | undefined) => (count ? count : '');
  return [
    {
      heading: status.confirmed,
      kind: 'number',
      cell: ({people, capacity}) =>
        capacity === undefined ? people.confirmed : organiser.ofPlaces(people.confirmed, capacity),
    },
    {
      heading: column.left,
      kind: 'number',
      cell: ({left}) =>
        left === undefined ? '' : left < 0 ? html`<strong>${organiser.over(-left)}</strong>` : left,
    },
    {heading: status.offered, kind: 'number', cell: ({people}) => some(people.offered)},
    {heading: status.waiting, kind: 'number', cell: ({people}) => some(people.waiting)},
    {heading: status.cancelled, kind: 'number', cell: ({people}) => some(people.cancelled)},
  ];
}
