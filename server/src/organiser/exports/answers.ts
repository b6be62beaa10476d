import {clockAt} from '../../../../src/format/zone.ts';
import {csvOf} from '../../export/csv.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {entryOf} from '../events/overview.ts';
import {namesOf} from '../../filing/names.ts';
import {logChange} from '../../sign-ups/announce.ts';
import {filterIn, storeFilter} from '../people/filter.ts';
import type {SignedInVisit, VisitAnswer} from '../visit.ts';
import {fileResponse} from './file-response.ts';
import {csvRows, peopleRows, type PeopleRows} from './people-rows.ts';
import {workbookOf} from './workbook.ts';

/** More people than any event of ours has. */
const MOST = 100_000;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers `GET /organiser/events/{event}/people.csv`. */
export const answerCsv: VisitAnswer = async visit => {
  const taken = await takePeople(visit, 'csv');
  if (!taken) return answerUnknownEvent(visit);
  const content = csvOf(csvRows(taken.people));
  return fileResponse({name: `${taken.name}.csv`, type: 'text/csv; charset=utf-8', content});
};

/** Answers `GET /organiser/events/{event}/people.xlsx`. */
export const answerWorkbook: VisitAnswer = async visit => {
  const taken = await takePeople(visit, 'xlsx');
  if (!taken) return answerUnknownEvent(visit);
  const content = await workbookOf(taken.people, taken.title);
  return fileResponse({name: `${taken.name}.xlsx`, type: WORKBOOK, content});
};

interface TakenPeople {
  readonly people: PeopleRows;
  /** Of the event. */
  readonly title: string;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Gets the people that are asked for, and logs that they were taken. */
async function takePeople(
  {surroundings, words, session, param, query}: SignedInVisit,
  detail: string,
): Promise<TakenPeople | undefined> {
  const {store, clock, settings} = surroundings;
  const entry = await entryOf(param('event'), surroundings);
  const event = entry?.id ?? param('event');
  const filter = storeFilter(event, filterIn(query));
  const taken = await store.transaction(async tx => {
    const found = await tx.signUps.list(filter, {limit: MOST});
    if (!entry && !found.length) return undefined;
    await logChange(tx, {what: 'downloaded', who: session.email, detail}, {event}, surroundings);
    return {list: found, names: await namesOf(tx, event)};
  });
  if (!taken) return undefined;
  const {list, names} = taken;
  const title = entry?.name ?? names.title ?? event;
  const today = clockAt(clock.now().getTime(), settings.timeZone)?.date ?? '';
  return {
    people: peopleRows(list, {entry, names, words, settings}),
    title,
    name: [title, today].filter(Boolean).join(' '),
  };
}
