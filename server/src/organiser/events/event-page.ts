import {html} from 'hono/html';
import {sessionsOf} from '../../../../src/programme/sessions.ts';
import type {Content} from '../../app/html-response.ts';
import {tableOf} from '../parts/table.ts';
import {show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {dateWords} from './date-words.ts';
import {numberColumns} from './home.ts';
import {answerUnknownEvent} from './unknown.ts';
import {lostDatesAlert} from './lost-dates.ts';
import {lostSessionsAlert, strandedIn} from './lost-sessions.ts';
import {entryOf, numbersOf, type DateNumbers, type EventNumbers} from './overview.ts';
import {partnersTable} from './partners.ts';

/** Answers `GET /organiser/events/{event}`: how it stands, and what can be done. */
export const answerEvent: VisitAnswer = async visit => {
  const {surroundings, words, param} = visit;
  const id = param('event');
  const entry = await entryOf(id, surroundings);
  const found = await surroundings.store.transaction(async ({signUps, events}) => {
    const tallies = await signUps.eventTallies();
    const known = await events.find(entry?.id ?? id);
    const numbers = numbersOf(entry?.id ?? id, entry, tallies, known);
    const sessions: SessionsOfDate[] = [];
    for (const date of numbers.dates) {
      sessions.push({date, taken: await signUps.sessionTally(numbers.id, date.id)});
    }
    const stranded = await strandedIn({signUps, events}, numbers.id);
    return {numbers, sessions, stranded, partners: await signUps.partnerTallies(numbers.id)};
  });
  const {numbers} = found;
  if (!entry && !numbers.dates.length) return answerUnknownEvent(visit);
  const {organiser} = words;
  const content = html`
    ${entry ? lostDatesAlert(numbers, visit) : ''}
    ${entry ? lostSessionsAlert(found.stranded, entry, visit) : ''} ${actions(numbers, visit)}
    <section>
      <h2>${organiser.event.dates}</h2>
      ${tableOf(
        organiser.event.dates,
        [
          {
            heading: organiser.column.date,
            kind: 'head',
            cell: date => dateLink(date, numbers, visit),
          },
          ...numberColumns<DateNumbers>(visit),
        ],
        numbers.dates,
      )}
    </section>
    ${sessionsPart(numbers, found.sessions, visit)} ${partnersTable(found.partners, visit)}
  `;
  return show(visit, {
    title: entry?.name ?? numbers.names.title ?? id,
    place: 'events',
    up: {label: organiser.places.events, href: visit.link('')},
    notice: entry ? undefined : organiser.event.gone,
    content,
  });
};

const dateLink = ({id}: DateNumbers, event: EventNumbers, {link, words}: SignedInVisit): Content =>
  html`<a
    href="${link(`/events/${encodeURIComponent(event.id)}/people?date=${encodeURIComponent(id)}`)}"
    >${dateWords(id, event.entry, words.words.text, event.names)}</a
  >`;

const actions = ({id, entry}: EventNumbers, {link, words: {organiser}}: SignedInVisit): Content => {
  const path = (page: string) => link(`/events/${encodeURIComponent(id)}/${page}`);
  const {event} = organiser;
  return html`<ul class="actions">
    <li><a class="button" href="${path('people')}">${event.people}</a></li>
    ${entry ? html`<li><a class="button second" href="${path('add')}">${event.add}</a></li>` : ''}
    <li><a class="button second" href="${path('door')}">${event.door}</a></li>
    <li><a class="button second" href="${path('print')}">${event.print}</a></li>
    <li><a class="button second" href="${path('mail')}">${event.mail}</a></li>
    <li><a class="button second" href="${path('people.xlsx')}">${event.workbook}</a></li>
    <li><a class="button second" href="${path('people.csv')}">${event.csv}</a></li>
  </ul>`;
};

interface SessionsOfDate {
  readonly date: DateNumbers;
  readonly taken: ReadonlyMap<string, number>;
}

/** How many have chosen each session of the programme, date by date. */
function sessionsPart(
  {id, entry, names}: EventNumbers,
  dates: readonly SessionsOfDate[],
  {link, words: {organiser, words}}: SignedInVisit,
): Content | string {
  const sessions = entry ? sessionsOf(entry) : [];
  if (!sessions.length) return '';
  const path = (date: string, session: string) =>
    link(
      `/events/${encodeURIComponent(id)}/people?date=${encodeURIComponent(date)}&session=${encodeURIComponent(session)}`,
    );
  return html`<section>
    <h2>${organiser.event.sessions}</h2>
    ${dates.map(({date, taken}) =>
      tableOf(
        dateWords(date.id, entry, words.text, names),
        [
          {
            heading: organiser.column.session,
            kind: 'head',
            cell: ({item}) => html`<a href="${path(date.id, item.id)}">${item.name}</a>`,
          },
          {
            heading: organiser.status.confirmed,
            kind: 'number',
            cell: ({item}) =>
              item.capacity === undefined
                ? (taken.get(item.id) ?? 0)
                : organiser.ofPlaces(taken.get(item.id) ?? 0, item.capacity),
          },
        ],
        sessions,
        'captioned',
      ),
    )}
  </section>`;
}
