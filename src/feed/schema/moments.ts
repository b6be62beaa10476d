import * as z from 'zod';

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`([01]\d|2[0-3]):[0-5]\d`;
const SECONDS = String.raw`(:[0-5]\d(\.\d+)?)?`;
const OFFSET = String.raw`(Z|[+-]\d{2}(:?\d{2})?)?`;

/** Tells whether the calendar has the day that a text begins with. */
function isRealDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const real = new Date(0);
  real.setUTCFullYear(year, month - 1, day);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

const beginsWithDate = (text: string) => /^\d{4}-/.test(text);

const moment = (pattern: string) =>
  z
    .string()
    .regex(new RegExp(`^${pattern}$`))
    .refine(text => !beginsWithDate(text) || isRealDay(text), 'The calendar has no such day.');

/** A day: `2026-09-24`. */
export const DaySchema = moment(DATE);

/** A time of day, 24 hours: `09:00`. */
export const ClockSchema = moment(`${CLOCK}${SECONDS}`);

/** A day, with a time when there is one; without an offset it is on the clock of the place. */
export const MomentSchema = moment(`${DATE}(T${CLOCK}${SECONDS}${OFFSET})?`);

/** In a programme the time is enough: the day is the event's, or not set yet. */
export const ProgrammeMomentSchema = moment(
  `(${DATE}(T${CLOCK}${SECONDS}${OFFSET})?|T?${CLOCK}${SECONDS})`,
);

interface Span {
  readonly startDate?: string;
  readonly endDate?: string;
}

const hasOffset = (text: string) => /T.*(Z|[+-]\d{2}(:?\d{2})?)$/.test(text);

/**
 * Refuses an end before its start, where the two can be held against each other: in days when one
 * of them has no time, in instants when both have an offset.
 */
export function endsAfterStart({startDate, endDate}: Span, context: z.core.$RefinementCtx): void {
  if (startDate === undefined || endDate === undefined) return;
  if (beginsWithDate(startDate) !== beginsWithDate(endDate)) return;
  if (hasOffset(startDate) !== hasOffset(endDate)) return;
  const isBefore = hasOffset(startDate)
    ? Date.parse(endDate) < Date.parse(startDate)
    : endDate < startDate.slice(0, endDate.length);
  if (!isBefore) return;
  context.addIssue({code: 'custom', path: ['endDate'], message: 'It ends before it starts.'});
}
