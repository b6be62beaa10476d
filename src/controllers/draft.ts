import type {Entries} from '../contract/entries.ts';
import {isFields, listOf} from '../feed/read/values.ts';
import type {Attempt} from './form-controller.ts';

/** What was typed and not yet sent. */
export interface Draft {
  readonly entries: Entries;
  /** The last try to send it, whose answer may have been lost. */
  readonly attempt: Attempt | undefined;
}

const placeOf = (name: string) => `opslag ${name}`;

/**
 * Keeps a draft for as long as the tab is open, and no longer: the next visitor of a library's
 * computer finds nothing.
 *
 * @param name - By which it is found again.
 */
export function keepDraft(name: string, draft: Draft): void {
  try {
    sessionStorage.setItem(placeOf(name), JSON.stringify(draft));
  } catch {
    // Some frames have no storage, and some storages are full: then a reload loses the draft.
  }
}

/** Forgets a draft. */
export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(placeOf(name));
  } catch {
    // Where there is no storage there is no draft either.
  }
}

/** Gives the draft that was kept; nothing when there is none that can be read. */
export function readDraft(name: string): Draft | undefined {
  try {
    const json: unknown = JSON.parse(sessionStorage.getItem(placeOf(name)) ?? '');
    return isFields(json)
      ? {entries: entriesOf(json['entries']), attempt: attemptOf(json)}
      : undefined;
  } catch {
    return undefined;
  }
}

const entriesOf = (json: unknown): Entries =>
  isFields(json)
    ? Object.fromEntries(
        Object.entries(json).map(([field, values]) => [
          field,
          listOf(values).filter(value => typeof value === 'string'),
        ]),
      )
    : {};

function attemptOf({attempt}: {readonly attempt?: unknown}): Attempt | undefined {
  if (!isFields(attempt)) return undefined;
  const {key, content} = attempt;
  return typeof key === 'string' && typeof content === 'string' ? {key, content} : undefined;
}
