import type {Person} from '../feed/model.ts';
import {ROLES} from '../feed/vocabulary.ts';

/** People who are told of together. */
export interface PeopleGroup {
  /** What they do, where that is what joins them: the feed's own word, or one of the two that have a group. */
  readonly role?: string;
  readonly people: readonly Person[];
}

const GROUPED = ['organizer', 'contributor'];

/**
 * Parts the people of an event into those who are responsible, those who contribute, those with
 * each of the feed's own words for what they do (`with support from`), and all others.
 */
export function peopleGroups(people: readonly Person[]): readonly PeopleGroup[] {
  const named = people.map(one => ({one, role: groupOf(one)}));
  const own = named.flatMap(({role}) => role ?? []);
  const roles = [...new Set([...GROUPED, ...own, undefined])];
  return roles
    .map(role => ({role, people: named.filter(each => each.role === role).map(({one}) => one)}))
    .filter(group => group.people.length > 0);
}

const groupOf = ({role}: Person): string | undefined =>
  role && !GROUPED.includes(role) && ROLES.some(word => word === role) ? undefined : role;
