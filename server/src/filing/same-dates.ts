import type {Spot} from './facts.ts';

/** What dates were and what they are, of one event. */
export interface DatesBeforeAndAfter {
  readonly were: readonly Spot[];
  readonly are: readonly Spot[];
  /** Every name of the event: its only date goes by one of them. */
  readonly names: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

type Likeness = (was: Spot, is: Spot) => boolean;

/**
 * Finds which date is which after a feed was edited: what a date was filed under, and its id now.
 * Of two that could be the same none is: what is doubtful is left out.
 */
export function sameDates({
  were,
  are,
  names,
  today,
}: DatesBeforeAndAfter): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const left = () => ({
    were: were.filter(({id}) => !found.has(id)),
    are: are.filter(({id}) => ![...found.values()].includes(id)),
  });
  // An id that the feed didn't give says little: it comes from the day and the place in the list.
  const isMade = ({id, day}: Spot) =>
    id === '' || names.has(id) || (day !== undefined && (id === day || isNumbered(id, day)));
  const oneIsMade: Likeness = (was, is) => isMade(was) || isMade(is);
  const rounds: readonly Likeness[] = [
    (was, is) => was.id === is.id && isSameStart(was, is),
    (was, is) => was.id === is.id && !isMade(is),
    isSameStart,
    (was, is) => was.id === is.id,
    (was, is) => was.day !== undefined && was.day === is.day && oneIsMade(was, is),
  ];
  for (const isLike of rounds) {
    const open = left();
    for (const was of open.were) {
      const [is, ...others] = open.are.filter(one => isLike(was, one));
      const rivals = is ? open.were.filter(one => isLike(one, is)) : [];
      if (is && !others.length && rivals.length === 1) found.set(was.id, is.id);
    }
  }
  const [was, is] = [onlyOf(left().were), onlyOf(left().are)];
  // What is over was not put on another day; what follows it is another date.
  const isOver = (was?.lastDay ?? today) < today;
  if (was && is && oneIsMade(was, is) && !isOver) found.set(was.id, is.id);
  return found;
}

const isNumbered = (id: string, day: string) => id.startsWith(`${day}-`);

const isSameStart: Likeness = (was, is) =>
  was.day !== undefined && was.day === is.day && was.time === is.time;

const onlyOf = (spots: readonly Spot[]) => (spots.length === 1 ? spots[0] : undefined);
