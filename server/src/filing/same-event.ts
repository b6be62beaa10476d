import {slugOf} from '../../../src/feed/read/names.ts';
import type {Facts, Spot} from './facts.ts';

/** An event with what is remembered of it. */
export interface Remembered {
  readonly id: string;
  readonly facts: Facts;
}

/**
 * Finds which of the events in the feeds is the one that was remembered: the one with its id, else
 * the one that still goes by it, else one that by name, title and time can be no other.
 *
 * @param isNew - Whether an id was not in the feeds before.
 */
export const heirOf = (
  was: Remembered,
  present: readonly Remembered[],
  isNew: (id: string) => boolean,
): Remembered | undefined =>
  present.find(({id}) => id === was.id) ??
  present.find(is => is.facts.names.includes(was.id) && !areApart(was, is)) ??
  present.find(is => isSameEvent(was, is, isNew(is.id)));

/** Tells whether two are one event, whose ids were edited. */
export function isSameEvent(was: Remembered, is: Remembered, isNew: boolean): boolean {
  const sharesName = was.facts.names.some(name => is.facts.names.includes(name));
  if (sharesName && !areApart(was, is)) return true;
  if (!sharesStart(was.facts.dates, is.facts.dates)) return false;
  if (sharesName) return true;
  const {title, url} = was.facts;
  const sharesTitle = title === is.facts.title;
  // Where the feed names neither, what they are called is all that tells them.
  if (sharesTitle && isNamedAfterTitle(was) && isNamedAfterTitle(is)) return true;
  return isNew && (sharesTitle || (url !== undefined && url === is.facts.url));
}

const sharesStart = (one: readonly Spot[], other: readonly Spot[]) =>
  one.some(({day, time}) => day && other.some(spot => spot.day === day && spot.time === time));

/**
 * The ends of two addresses may be alike: `/2025/meeting` is not `/2026/meeting`. A website that
 * moves to another host takes its paths along.
 */
function areApart(one: Remembered, other: Remembered): boolean {
  const [ours, theirs] = [pathsOf(one), pathsOf(other)];
  if (!ours.length || !theirs.length) return false;
  return !ours.some(path => theirs.includes(path));
}

const pathsOf = ({facts: {names}}: Remembered): readonly string[] =>
  names.filter(name => /[/#:]/.test(name)).map(name => name.replace(/^\w+:\/\/[^/]*/, ''));

const isNamedAfterTitle = ({id, facts: {names, title}}: Remembered) =>
  names.length === 1 && id.startsWith(slugOf(title) || 'event');
