import {KEYS} from './keys.ts';
import type {Key} from './keys/key.ts';

/** How the text of an environment variable is read. */
export type Kind = 'number' | 'list' | 'numbers' | 'json';

/** The environment, as a process has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What an environment says, key by key; an empty variable says nothing. */
export function valuesIn(environment: Environment): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [path, key] of Object.entries(KEYS)) {
    const text = key.variables.map(name => environment[name]).find(Boolean);
    if (text) values.set(path, valueOf(text, key));
  }
  return values;
}

/** The variables that look like ours and aren't. */
export function unknownVariables(environment: Environment): readonly string[] {
  const known = new Set(['OPSLAG_CONFIG', ...Object.values(KEYS).flatMap(key => key.variables)]);
  return Object.keys(environment).filter(name => name.startsWith('OPSLAG_') && !known.has(name));
}

/**
 * Reads the text of a variable; what is no number or no JSON stays text, and is found to be wrong
 * later.
 */
export function valueOf(text: string, {kind}: Pick<Key, 'kind'>): unknown {
  switch (kind) {
    case undefined:
      return text;
    case 'number':
      return numberIn(text);
    case 'list':
      return listIn(text);
    case 'numbers':
      return listIn(text).map(numberIn);
    case 'json':
      return jsonIn(text);
  }
}

const listIn = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const numberIn = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
