import {html} from 'hono/html';
import {dateWords, timeWords} from '../events/date-words.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {selectField} from '../parts/form.ts';
import {tableOf} from '../parts/table.ts';
import {NO_DATE} from '../people/filter.ts';
import {detailsOf} from '../people/people-table.ts';
import {personColumns} from '../people/person-columns.ts';
import {show, type VisitAnswer} from '../visit.ts';
import {guestsOf} from './guests.ts';

/** Answers `GET /organiser/events/{event}/print`: the list for the door, on paper. */
export const answerPrint: VisitAnswer = async visit => {
  const {surroundings, words, param, query} = visit;
  const {organiser} = words;
  const {text} = words.words;
  const guests = await guestsOf(
    param('event'),
    query.get('date') ?? undefined,
    text.lang,
    surroundings,
  );
  const {event, entry, names, dates, date, people} = guests;
  if (!date) return answerUnknownEvent(visit);
  const {settings, clock} = surroundings;
  const columns = personColumns({entry, names, words, settings}).filter(
    ({place}) => place === 'details',
  );
  const path = visit.link(`/events/${encodeURIComponent(event)}`);
  const title = entry?.name ?? names.title ?? event;
  const content = html`
    <form class="row no-print" method="get" action="${`${path}/print`}">
      ${selectField(
        'date',
        organiser.column.date,
        dates.map(({id}) => ({value: id || NO_DATE, label: dateWords(id, entry, text, names)})),
        date.id || NO_DATE,
      )}
      <button class="second">${organiser.filter.show}</button>
    </form>
    <p class="no-print">${organiser.print.how}</p>
    <p class="figure">
      ${dateWords(date.id, entry, text, names)} · ${organiser.print.count(people.length)} ·
      ${timeWords(clock.now().toISOString(), text, settings)}
    </p>
    ${tableOf(
      organiser.print.caption,
      [
        {
          heading: organiser.print.here,
          cell: ({participant}) =>
            html`<span
              class="${participant.arrivedAt ? 'box ticked' : 'box'}"
              role="img"
              aria-label="${participant.arrivedAt ? organiser.yes : organiser.no}"
            ></span>`,
        },
        {heading: organiser.field.name, kind: 'head', cell: ({participant}) => participant.name},
        {
          heading: organiser.field.organization,
          cell: ({signUp}) => signUp.contact.organization ?? '',
        },
        {
          heading: organiser.column.answers,
          kind: 'wide',
          cell: person => detailsOf(person, columns, visit),
        },
        {heading: organiser.column.reference, cell: ({signUp}) => signUp.reference},
      ],
      people,
    )}
  `;
  return show(visit, {
    title: organiser.print.title(title),
    place: 'events',
    up: {label: title, href: path},
    content,
  });
};
