import {slugOf} from '../../../src/feed/read/names.ts';
import type {SessionSpot} from './facts.ts';

type Likeness = (was: SessionSpot, is: SessionSpot) => boolean;

/**
 * Finds which session is which after a feed was edited: the id that people chose it by, and its id
 * now. Of two that could be the same none is: what is doubtful is left out.
 */
export function sameSessions(
  were: readonly SessionSpot[],
  are: readonly SessionSpot[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const isLike of ROUNDS) {
    const taken = new Set(found.values());
    const open = {
      were: were.filter(({id}) => !found.has(id)),
      are: are.filter(({id}) => !taken.has(id)),
    };
    for (const was of open.were) {
      const [is, ...others] = open.are.filter(one => isLike(was, one));
      const rivals = is ? open.were.filter(one => isLike(one, is)) : [];
      if (is && !others.length && rivals.length === 1) found.set(was.id, is.id);
    }
  }
  return found;
}

const isSameId: Likeness = (was, is) => was.id === is.id;

const isSameName: Likeness = (was, is) => was.name !== undefined && was.name === is.name;

const isSameStart: Likeness = (was, is) => was.day === is.day && was.time === is.time;

/** An id that the feed didn't give says little: it comes from the name and the place in the list. */
const isMade = ({id, name = ''}: SessionSpot) =>
  /^[\d-]+-/.test(id) && id.replace(/^(\d+-)+/, '') === slugOf(name);

/** A slip of the pen put right leaves most words as they were; another session has others. */
const isAlike: Likeness = (was, is) => {
  const [one, other] = [wordsOf(was), wordsOf(is)];
  const shared = [...one].filter(word => other.has(word)).length;
  return shared > Math.max(one.size, other.size) / 2;
};

const wordsOf = ({name = ''}: SessionSpot) =>
  new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The surest first. */
const ROUNDS: readonly Likeness[] = [
  (was, is) => isSameId(was, is) && isSameName(was, is) && isSameStart(was, is),
  (was, is) => isSameId(was, is) && !isMade(is) && (isSameName(was, is) || isSameStart(was, is)),
  (was, is) => isSameName(was, is) && isSameStart(was, is),
  (was, is) => isSameId(was, is) && (!isMade(is) || was.name === undefined),
  isSameName,
  (was, is) => isSameStart(was, is) && isAlike(was, is) && (isMade(was) || isMade(is)),
];
