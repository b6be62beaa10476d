import {EVENT_STATUSES} from '../vocabulary.ts';
import {lastSegment} from './names.ts';
import {report, type Reading} from './reading.ts';
import type {Read} from './shapes.ts';
import {firstOf, textIn, textOf, type Fields} from './values.ts';

/** Reads a word of a closed list, also from its schema.org address. */
export const wordOf =
  <Word extends string>(words: readonly Word[]): Read<Word | undefined> =>
  (value, reading) => {
    const text = textOf(value);
    if (!text) return undefined;
    const bare = lastSegment(text);
    return words.find(word => word === bare) ?? report(reading, 'word-unknown', text);
  };

/** Reads such a word; without one that is known, it is the list's first. */
export const wordOrFirst =
  <Word extends string>(words: readonly [Word, ...Word[]]): Read<Word> =>
  (value, reading) =>
    wordOf(words)(value, reading) ?? words[0];

/** Reads whether an event, a date or a point of a programme is held. */
export const statusOf = wordOrFirst(EVENT_STATUSES);

/** A link to a mail must not say whom else it goes to. */
const OTHER_RECIPIENTS = /^mailto:.*[?&](to|b?cc)=/i;

/** Reads an absolute address that is safe to link to. */
export const linkOf: Read<string | undefined> = (value, reading) => {
  const text = textIn('url', '@id')(value);
  if (!text) return undefined;
  const link = URL.canParse(text, reading.base) ? new URL(text, reading.base).href : '';
  const safe = /^(https?|mailto|tel):/.test(link) && !OTHER_RECIPIENTS.test(link);
  return safe ? link : report(reading, 'link-refused', text);
};

/** Reads what a thing is called; reports one that is called nothing. */
export const nameOf = (fields: Fields, reading: Reading, ...names: string[]): string | undefined =>
  textOf(firstOf(fields, names)) ?? report(reading, 'name-missing');
