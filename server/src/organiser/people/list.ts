import {html} from 'hono/html';
import type {SignUpRecord} from '../../storage/records.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {entryOf, numbersOf, type EventNumbers} from '../events/overview.ts';
import {PAGE_LENGTH, pageIn, pageLinks, sliceOf} from '../parts/pages.ts';
import {postForm} from '../parts/form.ts';
import {show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {filterFields, filterFieldset, filterIn, storeFilter, type PeopleFilter} from './filter.ts';
import {peopleTable} from './people-table.ts';
import {searchField} from './search.ts';

/** Answers `GET /organiser/events/{event}/people`: who comes, a page at a time. */
export const answerPeople: VisitAnswer = async visit => {
  const {surroundings, param, query} = visit;
  const entry = await entryOf(param('event'), surroundings);
  const event = entry?.id ?? param('event');
  const filter = filterIn(query);
  const page = pageIn(query);
  const found = await surroundings.store.transaction(async ({signUps, events}) => ({
    known: await events.find(event),
    tallies: await signUps.eventTallies(),
    count: await signUps.count(storeFilter(event, filter)),
    list: await signUps.list(storeFilter(event, filter), sliceOf(page)),
  }));
  const numbers = numbersOf(event, entry, found.tallies, found.known);
  if (!entry && !numbers.dates.length) return answerUnknownEvent(visit);
  const path = `/events/${encodeURIComponent(event)}`;
  return showPeople(visit, {
    ...{numbers, path, filter, page, list: found.list},
    ...found.count,
  });
};

interface PeoplePage {
  readonly numbers: EventNumbers;
  readonly path: string;
  readonly filter: PeopleFilter;
  readonly page: number;
  readonly list: readonly SignUpRecord[];
  readonly people: number;
  readonly signUps: number;
}

function showPeople(visit: SignedInVisit, shown: PeoplePage) {
  const {organiser} = visit.words;
  const {numbers, path, filter, page} = shown;
  const {id: event, entry, names} = numbers;
  const title = entry?.name ?? names.title ?? event;
  const hrefOf = (other: number) =>
    visit.link(`${path}/people?${addressOf({...filterFields(filter), page: String(other)})}`);
  const hasMore = page * PAGE_LENGTH < shown.signUps;
  const content = html`
    ${postForm(visit, {
      to: '/search',
      hidden: {event},
      content: searchField('', visit),
    })}
    <form class="row" method="get" action="${visit.link(`${path}/people`)}">
      ${filterFieldset(filter, numbers, visit)}
      <button class="second">${organiser.filter.show}</button>
    </form>
    <p class="quiet">${organiser.peopleCount(shown.people, shown.signUps)}</p>
    ${shown.list.length ? peopleTable(shown.list, entry, names, visit) : html`<p>${organiser.nobody}</p>`}
    ${pageLinks(page, hasMore, hrefOf, organiser)}
    <ul class="actions">
      ${(['people.xlsx', 'people.csv', 'mail'] as const).map(
        file =>
          html`<li>
            <a
              class="button second"
              href="${visit.link(`${path}/${file}?${addressOf(filterFields(filter))}`)}"
              >${
                {
                  'people.xlsx': organiser.event.workbook,
                  'people.csv': organiser.event.csv,
                  mail: organiser.event.mail,
                }[file]
              }</a
            >
          </li>`,
      )}
    </ul>
  `;
  return show(visit, {
    title: organiser.peopleOf(title),
    place: 'events',
    up: {label: title, href: visit.link(path)},
    content,
  });
}

const addressOf = (fields: Readonly<Record<string, string>>) => String(new URLSearchParams(fields));
