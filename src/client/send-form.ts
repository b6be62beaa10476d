import {IDEMPOTENCY_KEY} from '../contract/endpoints.ts';
import {toJson} from '../contract/to-json.ts';
import {failed, type FormAnswer} from './form-answer.ts';
import {readRefusal, type Read} from './read-answers.ts';

/** After so long a silence the server counts as out of reach, in milliseconds. */
const PATIENCE = 30_000;

/** A form on its way. */
export interface Letter<Receipt> {
  /** Where it goes; absolute. */
  readonly address: string;
  readonly body: object;
  /** The same for each try of the same content, so that it counts once. */
  readonly key: string;
  readonly read: Read<Receipt>;
}

/** Sends a form and reads the answer. Never throws. */
export async function sendForm<Receipt>({
  address,
  body,
  key,
  read,
}: Letter<Receipt>): Promise<FormAnswer<Receipt>> {
  const response = await post(address, toJson(untouched(body)), key);
  if (!response) return failed('unreachable');
  const receipt = response.ok ? read(response.json) : undefined;
  if (receipt) return {ok: true, receipt};
  const refusal = readRefusal(response.json);
  return refusal ? {ok: false, problem: refusal} : failed('unavailable');
}

async function post(address: string, body: string, key: string) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', [IDEMPOTENCY_KEY]: key},
      body,
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return {ok: response.ok, json: parsed(await response.text())};
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Shields lists from pages whose Prototype.js gives all of them a `toJSON` that quotes twice. */
function untouched(value: unknown): unknown {
  if (Array.isArray(value)) {
    return Object.defineProperty(value.map(untouched), 'toJSON', {value: undefined});
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, untouched(one)]));
}
