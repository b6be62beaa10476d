import {ENDPOINTS, type CaptchaPurpose} from '../contract/endpoints.ts';
import type {Door, DoorPicture} from '../contract/door.ts';
import {isFields, listOf} from '../feed/read/values.ts';
import {failed, type FormAnswer} from './form-answer.ts';
import {serverAddress} from './server-address.ts';

/** After so long a silence the server counts as out of reach, in milliseconds. */
const PATIENCE = 20_000;

/** Fetches a second door: digits in a picture. Never throws. */
export async function openDoor(api: string, purpose: CaptchaPurpose): Promise<FormAnswer<Door>> {
  const response = await ask(api, `${ENDPOINTS.door}?for=${purpose}`);
  if (!response) return failed('unreachable');
  if (response.status === 429) return failed('too-many');
  const door = doorIn(await response.json().catch(() => undefined));
  return door ? {ok: true, receipt: door} : failed('unavailable');
}

/** Fetches the digits of a door, spoken, as a WAV file; nothing when they can't be had. */
export async function hearDoor(
  api: string,
  door: string,
  lang: string,
): Promise<ArrayBuffer | undefined> {
  const query = new URLSearchParams({door, lang});
  const response = await ask(api, `${ENDPOINTS.doorSound}?${query.toString()}`);
  return response?.ok ? response.arrayBuffer().catch(() => undefined) : undefined;
}

async function ask(api: string, path: string): Promise<Response | undefined> {
  const address = serverAddress(api, path);
  if (!address) return undefined;
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(address, {credentials: 'omit', cache: 'no-store', signal}).catch(() => undefined);
}

function doorIn(json: unknown): Door | undefined {
  if (!isFields(json) || typeof json['door'] !== 'string') return undefined;
  const picture = pictureIn(json['picture']);
  return picture && {door: json['door'], picture};
}

function pictureIn(json: unknown): DoorPicture | undefined {
  if (!isFields(json)) return undefined;
  const {width, height, lines} = json;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  return {width, height, lines: listOf(lines).map(line => listOf(line).map(Number))};
}
