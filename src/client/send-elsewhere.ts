import {toJson} from '../contract/to-json.ts';
import type {FormEndpoint} from '../feed/model.ts';
import {failed, type FormAnswer} from './form-answer.ts';
import type {HandedOver} from './sign-up-outcome.ts';

/** After so long a silence the endpoint counts as out of reach, in milliseconds. */
const PATIENCE = 30_000;

type Value = string | readonly string[];

/**
 * Sends a sign-up to a form endpoint that isn't ours, under the names that its fields have there.
 * Never throws.
 *
 * It is taken when a status of 2xx comes back, also from the page that the endpoint leads on to
 * (303); both have to allow other sites (`Access-Control-Allow-Origin`). No header of ours goes
 * along, so that urlencoded forms need no preflight. Against robots, and against what is sent twice
 * since an answer was lost, the endpoint has to protect itself.
 *
 * @param content - What is sent; inner names become `contact.name`, `people.0.name`.
 */
export async function sendElsewhere(
  endpoint: FormEndpoint,
  content: object,
): Promise<FormAnswer<HandedOver>> {
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      ...written(endpoint, flattened(content)),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok ? {ok: true, receipt: {status: 'handed-over'}} : refused(response.status);
  } catch {
    return failed('unreachable');
  }
}

function refused(status: number) {
  if (status === 413) return failed('too-large');
  return failed(status === 429 ? 'too-many' : 'unavailable');
}

/** Writes the fields as the endpoint takes them; what has several values is a list, or repeated. */
function written(
  {encoding, fields}: FormEndpoint,
  values: readonly (readonly [name: string, value: Value])[],
) {
  const named = values.map(
    ([name, value]) => [Object.hasOwn(fields, name) ? fields[name] : name, value] as const,
  );
  if (encoding === 'json') {
    return {
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: toJson(Object.fromEntries(named)),
    };
  }
  const pairs = named.flatMap(([name = '', value]) =>
    (typeof value === 'string' ? [value] : value).map(one => [name, one]),
  );
  return {body: new URLSearchParams(pairs)};
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Gives every text in a content by its full name; a list of one is that one. */
function flattened(content: object, prefix = ''): readonly (readonly [string, Value])[] {
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) => {
    const name = `${prefix}${key}`;
    if (isText(value)) return [[name, value] as const];
    if (Array.isArray(value) && value.length && value.every(isText)) {
      const [only = '', ...others] = value;
      return [[name, others.length ? value : only] as const];
    }
    return typeof value === 'object' && value !== null ? flattened(value, `${name}.`) : [];
  });
}
