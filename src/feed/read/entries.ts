import {isOfType} from './names.ts';
import {referencesIn} from './references.ts';
import {isFields, listOf, textIn, type Fields} from './values.ts';

/** An entry as published; nothing when it is not an object. */
export interface PublishedEntry {
  readonly entry: Fields | undefined;
  readonly path: string;
}

/** What a feed consists of, whichever native form it has. */
export interface PublishedFeed {
  /** The object around the entries, whose settings hold for all; empty when there is none. */
  readonly container: Fields;
  readonly entries: readonly PublishedEntry[];
}

/** Lists in which everything is meant to be an entry. */
const OWN = ['events', 'articles'];
/** Lists that schema.org has for anything: places, people and web pages lie in them as well. */
const GENERAL = ['@graph', 'itemListElement', 'dataFeedElement'];

/** Finds the entries in a published feed; nothing when there is no feed in it. */
export function entriesOf(published: unknown): PublishedFeed | undefined {
  if (Array.isArray(published)) return {container: {}, entries: elementsOf(published, '')};
  if (!isFields(published)) return undefined;
  const lists = [...OWN, ...GENERAL].filter(name => Array.isArray(published[name]));
  const isContainer = lists.length || isFields(published.newsletter);
  if (!isContainer && !isEntry(published)) return undefined;
  const entries = isContainer
    ? lists.flatMap(name => elementsOf(listOf(published[name]), name))
    : [{entry: published, path: ''}];
  return {container: published, entries};
}

/** The types of schema.org that are entries of a feed, by how their names end. */
export const ENTRY_TYPE = /(Event|EventSeries|Article|Posting|Festival|Hackathon|CourseInstance)$/;

const looksLikeEntry = (fields: Fields) =>
  isOfType(fields, ENTRY_TYPE) ||
  (fields.startDate ?? fields.subEvent ?? fields.eventSchedule) !== undefined;

const isEntry = (fields: Fields) =>
  textIn('name', 'headline')(fields) !== undefined && looksLikeEntry(fields);

/** Tells whether a thing says of itself that it is something else, such as a `Place`. */
export const isElse = (fields: Fields) => isOfType(fields, /./) && !looksLikeEntry(fields);

/** An element of a list is the entry itself, or wraps it as `item`. */
function elementsOf(list: readonly unknown[], name: string): readonly PublishedEntry[] {
  const resolved = referencesIn(list);
  return list.flatMap((element, index) => {
    const entry = isFields(element) && isFields(element.item) ? element.item : element;
    const path = `${name}[${index}]`;
    if (!isFields(entry)) return {entry: undefined, path};
    return !OWN.includes(name) && isElse(entry) ? [] : {entry: resolved(entry), path};
  });
}
