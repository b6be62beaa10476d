import type * as z from 'zod';
import {isPostgresUrl} from '../storage/sql/postgres-url.ts';
import {isObject, valueAt, withValue} from './paths.ts';
import {ConfigurationSchema, type Configuration} from './schema.ts';
import {unknownVariables, valuesIn, type Environment} from './variables.ts';

/** What is wrong with a configuration. */
export type ConfigurationFault =
  | {readonly kind: 'not-json'; readonly reason: string}
  | {readonly kind: 'not-an-object'}
  | {readonly kind: 'missing' | 'unknown'; readonly path: string}
  | {readonly kind: 'wrong'; readonly path: string; readonly value: unknown}
  | {readonly kind: 'unknown-variable'; readonly name: string}
  | {readonly kind: 'mail-missing' | 'mail-twice' | 'secret-twice' | 'secret-unshared'};

/** What came of reading a configuration: all of it, or all that is wrong with it. */
export type ConfigurationReading =
  | {readonly ok: true; readonly configuration: Configuration}
  | {readonly ok: false; readonly faults: readonly ConfigurationFault[]};

/**
 * Reads how a server is to be run. What the environment says counts more than the file.
 *
 * @param text - The file's content; nothing where there is no file.
 */
export function readConfiguration(
  text: string | undefined,
  environment: Environment,
): ConfigurationReading {
  const file = text === undefined ? {ok: true as const, value: {}} : parse(text);
  if (!file.ok) return {ok: false, faults: [file.fault]};
  const written = valuesIn(environment);
  const whole = [...written].reduce<object>(
    (all, [path, value]) => withValue(all, path.split('.'), value),
    file.value,
  );
  const parsed = ConfigurationSchema.safeParse(whole);
  const faults = [
    ...(parsed.error?.issues.flatMap(issue => faultsOf(issue, whole)) ?? []),
    ...choiceFaults(whole),
    ...unknownVariables(environment).map(name => ({kind: 'unknown-variable', name}) as const),
  ];
  if (parsed.success && faults.length === 0) return {ok: true, configuration: parsed.data};
  return {ok: false, faults};
}

type Parsed =
  | {readonly ok: true; readonly value: object}
  | {readonly ok: false; readonly fault: ConfigurationFault};

function parse(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? {ok: true, value} : {ok: false, fault: {kind: 'not-an-object'}};
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return {ok: false, fault: {kind: 'not-json', reason}};
  }
}

function faultsOf(issue: z.core.$ZodIssue, whole: object): readonly ConfigurationFault[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({kind: 'unknown', path: path ? `${path}.${key}` : key}));
  }
  const value = valueAt(whole, issue.path);
  if (value !== undefined) return [{kind: 'wrong', path, value}];
  // A part that is missing as a whole is missing in all that belongs to it.
  return path === 'organizer'
    ? ['organizer.name', 'organizer.email'].map(inner => ({kind: 'missing', path: inner}))
    : [{kind: 'missing', path}];
}

/** What each value alone doesn't show: of some there has to be one, and not two. */
function choiceFaults(whole: object): readonly ConfigurationFault[] {
  const has = (name: string) => valueAt(whole, [name]) !== undefined;
  const faults: ConfigurationFault[] = [];
  if (!has('smtp') && !has('mailFolder')) faults.push({kind: 'mail-missing'});
  if (has('smtp') && has('mailFolder')) faults.push({kind: 'mail-twice'});
  if (has('secret') && has('secretFile')) faults.push({kind: 'secret-twice'});
  const database = valueAt(whole, ['database']);
  const isShared = typeof database === 'string' && isPostgresUrl(database);
  // A secret that each machine makes for itself would be refused by the others.
  if (isShared && !has('secret') && !has('secretFile')) faults.push({kind: 'secret-unshared'});
  return faults;
}
