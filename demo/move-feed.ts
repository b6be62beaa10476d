const DAY = 86_400_000;
const WEEK = 7 * DAY;
const YEAR = 365.25 * DAY;
/** Time enough to sign up, and for every deadline to lie ahead. */
const NOTICE = 21 * DAY;

const MOMENT = /^\d{4}-\d{2}-\d{2}(T.*)?$/;
const NAMES: readonly string[] = ['id', '@id', 'identifier'];

/**
 * Gives the same feed with its events in the coming year: the first of them begins three weeks
 * after today at the earliest, and a year and four weeks after it at the latest.
 *
 * Every date moves by the same number of whole weeks, close to whole years: a Thursday stays a
 * Thursday, and September stays September. Articles move along. A feed whose events have no date
 * stays as it is, and so do identifiers.
 *
 * @param published - The parsed JSON.
 * @param today - `YYYY-MM-DD`
 */
export function moveFeed(published: unknown, today: string): unknown {
  const [first] = beginningsIn(published).sort();
  return first ? moved(published, shiftFrom(first, today)) : published;
}

const instantOf = (moment: string) => Date.parse(`${moment.slice(0, 10)}T00:00Z`);

/** Works out how far to move, in milliseconds. */
function shiftFrom(first: string, today: string): number {
  const least = instantOf(today) + NOTICE - instantOf(first);
  const years = Math.ceil(least / YEAR);
  const shift = wholeWeeks(years);
  return shift < least ? wholeWeeks(years + 1) : shift;
}

const wholeWeeks = (years: number) => Math.round((years * YEAR) / WEEK) * WEEK;

/** Finds the days on which something begins, however deep. */
function beginningsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(beginningsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'startDate' && isMoment(inner) ? [inner] : beginningsIn(inner),
  );
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && MOMENT.test(value);

function moved(value: unknown, shift: number): unknown {
  if (isMoment(value)) return movedMoment(value, shift);
  if (Array.isArray(value)) return value.map(inner => moved(inner, shift));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      NAMES.includes(name) ? inner : moved(inner, shift),
    ]),
  );
}

const movedMoment = (moment: string, shift: number) =>
  new Date(instantOf(moment) + shift).toISOString().slice(0, 10) + moment.slice(10);
