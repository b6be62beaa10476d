import type {EventDate, Moment} from '../feed/model.ts';
import {datesBetween} from '../programme/moments.ts';
import {remembered} from './locale.ts';
import type {Text} from '../text/text.ts';

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  day: {day: 'numeric', month: 'long'},
  dayYear: {day: 'numeric', month: 'long', year: 'numeric'},
  weekday: {weekday: 'long'},
  weekdayDay: {weekday: 'long', day: 'numeric', month: 'long'},
  weekdayDayYear: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
  time: {hour: 'numeric', minute: '2-digit', hourCycle: 'h23'},
};

const formatter = remembered(
  (locale, style) =>
    new Intl.DateTimeFormat(locale, {...STYLES[style], timeZone: 'UTC', calendar: 'gregory'}),
);

/** A wall clock's reading as an instant in UTC, so that Intl, told UTC, prints just that. */
const asUtc = (date: string, time = '00:00') => Date.parse(`${date}T${time}Z`);

/** How a language writes dates needs its tag and what it says around them. */
type Words = Pick<Text, 'lang' | 'at' | 'eachDay' | 'dayNames'>;

/** What a date is written for: the year is left out while it goes without saying. */
export interface DateContext {
  /** The day on which it is read, `YYYY-MM-DD`. */
  readonly today?: string;
}

const yearOf = (date: string) => date.slice(0, 4);

const needsYear = (date: string, {today}: DateContext) => !today || yearOf(date) !== yearOf(today);

/** Writes a day: `torsdag den 24. september`, with the year unless it is this one. */
export const formatDay = (date: string, words: Words, context: DateContext = {}): string =>
  withWeekday(date, needsYear(date, context) ? 'weekdayDayYear' : 'weekdayDay', words);

const withWeekday = (date: string, style: string, {lang, dayNames}: Words) =>
  formatter(lang, style)
    .format(asUtc(date))
    .replace(/^\p{L}+/u, name => dayNames?.[name] ?? name);

/** Writes a day without its weekday: `24. september 2015`. */
export const formatDate = (date: string, {lang}: Words, context: DateContext = {}): string =>
  formatter(lang, needsYear(date, context) ? 'dayYear' : 'day').format(asUtc(date));

/** Writes the days from one to another as people do: `24.–25. september`. */
export function formatDates(
  first: string,
  last: string,
  {lang}: Words,
  context: DateContext = {},
): string {
  const style = needsYear(first, context) || needsYear(last, context) ? 'dayYear' : 'day';
  return tidy(formatter(lang, style).formatRange(asUtc(first), asUtc(last)));
}

/** Takes the spaces from around a dash, which Intl sets differently in each browser. */
const tidy = (range: string) => range.replace(/(\d\.?)\s*[–—-]\s*(?=\d)/g, '$1–');

/** Writes a time of day: `9.00`. */
export function formatTime(time: string, {lang}: Words): string {
  // Browsers differ on 09.00, and on 9:00 in Norwegian; people write 9.00.
  return lang.startsWith('en')
    ? formatter(lang, 'time').format(asUtc('2000-01-01', time))
    : time.replace(/^0/, '').replace(':', '.');
}

/** Writes a time, or the time from one to another: `9.00–16.00`. */
export const formatTimes = (from: string, to: string | undefined, words: Words): string =>
  to && to !== from
    ? `${formatTime(from, words)}–${formatTime(to, words)}`
    : formatTime(from, words);

/** Writes the weekdays of a run of days: `torsdag–fredag`. */
function formatWeekdays(first: string, last: string, words: Words): string {
  const name = (date: string) => withWeekday(date, 'weekday', words);
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}

/** When something takes place, in two lines: the days, and the weekdays with the hours. */
export interface When {
  /** `24.–25. september` */
  readonly days: string;
  /** `torsdag–fredag, begge dage kl. 9.00–16.00` */
  readonly hours: string;
}

/** Writes when an event takes place, on the clock of its place. */
export function formatWhen(
  {start, end, daily}: EventDate,
  words: Words,
  context: DateContext = {},
): When {
  const first = start.date ?? '';
  const last = end?.date ?? first;
  const days =
    first === last ? formatDate(first, words, context) : formatDates(first, last, words, context);
  const weekdays = formatWeekdays(first, last, words);
  if (!start.time) return {days, hours: weekdays};
  if (first === last || daily) {
    const each = daily ? `${words.eachDay(datesBetween(first, last).length)} ` : '';
    const times = words.at(formatTimes(start.time, end?.time, words));
    return {days, hours: `${weekdays}${first === last ? '' : ','} ${each}${times}`};
  }
  const ends = {date: last, time: end?.time};
  return {days, hours: `${spoken(start, words)} – ${spoken(ends, words)}`};
}

/** Writes a moment within a known week: `torsdag kl. 9.00`. */
const spoken = ({date = '', time}: Moment, words: Words) =>
  [formatWeekdays(date, date, words), time && words.at(formatTime(time, words))]
    .filter(Boolean)
    .join(' ');

/** Writes a moment: `24. september kl. 9.00`. */
export const formatMoment = (
  {date, time}: Moment,
  words: Words,
  context: DateContext = {},
): string =>
  [date && formatDate(date, words, context), time && words.at(formatTime(time, words))]
    .filter(Boolean)
    .join(' ');

/** Gives a moment as HTML's `datetime` wants it. */
export const machineTime = ({date, time}: Moment): string => [date, time].filter(Boolean).join('T');
