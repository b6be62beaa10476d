import type {ProgrammeItem} from '../model.ts';
import {ITEM_KINDS} from '../vocabulary.ts';
import {HAPPENING} from './happening.ts';
import {momentOf} from './moments.ts';
import {idOf, slugOf} from './names.ts';
import {peopleAs} from './people.ts';
import {inside, report} from './reading.ts';
import {each, shaped, type Read, type ReadFields} from './shapes.ts';
import {countOf, isTrue, textOf} from './values.ts';
import {nameOf, wordOf} from './words.ts';

/** A day has blocks, a block has points, a point has questions; what lies deeper is not a programme. */
const DEEPEST = 4;

/**
 * Makes a reader of a programme: the sub-events of an event, each a point, or a part with points of
 * its own.
 *
 * @param place - Which part of which part it is inside of, counted from 1.
 */
export const programmeIn = (place: readonly number[] = []): Read<readonly ProgrammeItem[]> =>
  place.length < DEEPEST ? each(itemIn(place), 'name') : () => [];

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

const itemIn =
  (outer: readonly number[]): ReadFields<ProgrammeItem | undefined> =>
  (fields, reading, index) => {
    const name = nameOf(fields, reading, 'name');
    if (!name) return undefined;
    // Nothing but an address refers to an event described elsewhere; it is not what it's called.
    if (Object.keys(fields).length === 1 && /^https?:\/\/\S+$/.test(name)) {
      return report(reading, 'name-missing');
    }
    const {organizer, performer, contributor, place, ...item} = readItem(fields, reading);
    const at = [...outer, index + 1];
    const items = programmeIn(at)(fields.subEvent, inside(reading, '.subEvent'));
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
  };
