import type {ProgrammeItem} from '../model.ts';
import {ITEM_KINDS} from '../vocabulary.ts';
import {HAPPENING} from './happening.ts';
import {momentOf} from './moments.ts';
import {idOf, slugOf} from './names.ts';
import {peopleAs} from './people.ts';
import {inside, report, type InPieces, type Reading} from './reading.ts';
import {shaped} from './shapes.ts';
import {countOf, isFields, isTrue, listOf, textOf, type Fields} from './values.ts';
import {nameOf, wordOf} from './words.ts';

/** A day has blocks, a block has points, a point has questions; what lies deeper is not a programme. */
const DEEPEST = 4;

/**
 * Reads a programme, point by point: the sub-events of an event, each a point, or a part with points
 * of its own.
 *
 * @param place - Which part of which part it is inside of, counted from 1.
 */
export function* programmeOf(
  value: unknown,
  reading: Reading,
  place: readonly number[] = [],
): InPieces<readonly ProgrammeItem[]> {
  const items: ProgrammeItem[] = [];
  if (place.length === DEEPEST) return items;
  let index = 0;
  // Counted here and not by `entries()`, which old libraries on a page have of another kind.
  for (const thing of listOf(value)) {
    yield;
    const fields = isFields(thing) ? thing : {name: thing};
    const item = yield* itemOf(fields, inside(reading, `[${index}]`), [...place, index + 1]);
    index += 1;
    if (item) items.push(item);
  }
  return items;
}

const readItem = shaped({
  ...HAPPENING,
  kind: wordOf(ITEM_KINDS),
  start: [momentOf, 'startDate'],
  end: [momentOf, 'endDate'],
  organizer: peopleAs('leader'),
  performer: peopleAs(),
  contributor: peopleAs(),
  track: textOf,
  bookable: isTrue,
  capacity: [countOf, 'maximumAttendeeCapacity'],
});

function* itemOf(
  fields: Fields,
  reading: Reading,
  at: readonly number[],
): InPieces<ProgrammeItem | undefined> {
  const name = nameOf(fields, reading, 'name');
  if (!name) return undefined;
  // Nothing but an address refers to an event described elsewhere; it is not what it's called.
  if (Object.keys(fields).length === 1 && /^https?:\/\/\S+$/.test(name)) {
    return report(reading, 'name-missing');
  }
  const {organizer, performer, contributor, place, ...item} = readItem(fields, reading);
  const items = yield* programmeOf(fields.subEvent, inside(reading, '.subEvent'), at);
  // A point with points of its own is a part, unless the feed says that it is a talk, a panel …
  const isPart = items.some(({start}) => start.date ?? start.time);
  return {
    start: {},
    kind: isPart ? 'part' : 'talk',
    ...item,
    id: idOf(fields, [...at, slugOf(name)].join('-')),
    name,
    people: [...organizer, ...performer, ...contributor],
    place: place?.name,
    items,
  };
}
