import type {Entries} from '../contract/entries.ts';
import {toJson} from '../contract/to-json.ts';
import {isFields, listOf} from '../feed/read/values.ts';
import type {Attempt} from './form-state.ts';

/** What was typed and not yet sent. */
export interface Draft {
  readonly entries: Entries;
  /** The last try to send it, whose answer may have been lost. */
  readonly attempt: Attempt | undefined;
  /** Whether it waits for the network: the visitor has sent it, and hasn't taken that back. */
  readonly held: boolean;
  /** Whether that try may have arrived. */
  readonly isOut: boolean;
}

const placeOf = (name: string) => `opslag ${name}`;

/** How long a draft is good for, in milliseconds: a pause, and not the day of the next visitor. */
const LIFETIME = 2 * 60 * 60_000;

/**
 * Keeps a draft in this tab for two hours from now, without the consents, which nobody gives by
 * reloading. Within them a reload finds it, and so may who opens the tab again after it was closed,
 * since browsers restore what a tab has stored.
 *
 * @param name - By which it is found again.
 * @param now - In milliseconds, as `Date.now()`.
 */
export function keepDraft(name: string, draft: Draft, now = Date.now()): void {
  try {
    const entries = Object.fromEntries(
      Object.entries(draft.entries).filter(([field]) => !field.startsWith('consents.')),
    );
    sessionStorage.setItem(placeOf(name), toJson({...draft, entries, kept: now}));
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

/** Gives the draft that was kept; nothing when there is none that can be read. Drops an old one. */
export function readDraft(name: string, now = Date.now()): Draft | undefined {
  try {
    const json: unknown = JSON.parse(sessionStorage.getItem(placeOf(name)) ?? '');
    if (isFields(json) && isFresh(json['kept'], now)) {
      const entries = entriesOf(json['entries']);
      const attempt = attemptOf(json);
      return {entries, attempt, held: json['held'] === true, isOut: json['isOut'] === true};
    }
  } catch {
    // What can't be read is no draft.
  }
  dropDraft(name);
  return undefined;
}

const isFresh = (kept: unknown, now: number) =>
  typeof kept === 'number' && kept <= now && now - kept < LIFETIME;

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
