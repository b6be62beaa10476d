import {digitsOf, readDoor} from '../../../server/src/captcha/door.ts';
import {BEAT, clipsOf} from '../../../server/src/captcha/sound.ts';
import {samplesOf} from '../../../server/src/captcha/wave.ts';
import {DOOR_DIGITS} from '../../../src/contract/captcha.ts';
import type {Door} from '../../../src/contract/door.ts';
import type {CaptchaPurpose} from '../../../src/contract/endpoints.ts';
import type {TestServer} from './a-server.ts';

/** Asks for a second door. */
export async function fetchDoor(
  {app}: Pick<TestServer, 'app'>,
  purpose: CaptchaPurpose = 'sign-up',
): Promise<Door> {
  return (await (await app.request(`/doors?for=${purpose}`)).json()) as Door;
}

/** Gives the digits that a person would see: what the server has drawn. */
export async function seen(door: string, {surroundings}: TestServer): Promise<string> {
  const read = await readDoor(door, surroundings);
  return read ? digitsOf(read, surroundings.secret) : '';
}

/** Hears the digits in a sound, knowing the voice: at each beat the recording that fits best. */
export function heard(wave: Uint8Array, recordings: Uint8Array): string {
  const sound = samplesOf(wave);
  const clips = clipsOf(recordings);
  const length = clips[0]?.length ?? 0;
  const found: {readonly at: number; readonly digit: number; readonly fit: number}[] = [];
  // Recordings may end in silence, so that what is one digit's may seem to be the next one's start.
  for (let at = 0; at + length <= sound.length; at += BEAT) {
    clips.forEach((clip, digit) => found.push({at, digit, fit: fitOf(clip, sound, at)}));
  }
  found.sort((one, other) => other.fit - one.fit);
  const chosen: typeof found = [];
  for (const one of found) {
    if (chosen.length === DOOR_DIGITS) break;
    if (chosen.every(({at}) => Math.abs(at - one.at) >= length)) chosen.push(one);
  }
  chosen.sort((one, other) => one.at - other.at);
  return chosen.map(({digit}) => digit).join('');
}

/** How alike a recording and a stretch of sound are, whatever their loudness: from −1 to 1. */
function fitOf(clip: Float32Array, sound: Float32Array, at: number): number {
  let [product, ofClip, ofSound] = [0, 0, 0];
  for (let index = 0; index < clip.length; index += 1) {
    const [one = 0, other = 0] = [clip[index], sound[at + index]];
    product += one * other;
    ofClip += one * one;
    ofSound += other * other;
  }
  return product / Math.sqrt(ofClip * ofSound || 1);
}
