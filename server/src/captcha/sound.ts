import {newNumber} from '../secrets/random.ts';
import type {RandomBytes} from '../surroundings.ts';
import {samplesOf, waveOf} from './wave.ts';

/** Samples in a second, of the recordings as of what is made of them. */
const RATE = 8_000;

/** As long as the pauses are told apart, in samples: a hundredth of a second. */
export const BEAT = 80;

/** How loud the noise is; the voice is 0.9. */
const NOISE = 0.03;

/**
 * Says digits aloud: recorded digits with pauses of uneven length, soft noise, and a murmur made of
 * the same voice backwards, at a slow pace that can be written along with.
 *
 * @param recordings - The ten digits in order, each in a tenth of the file.
 * @returns A WAV file.
 */
export function speakDigits(digits: string, recordings: Uint8Array, random: RandomBytes) {
  const voice = clipsOf(recordings);
  const pauses = [...digits, 'end'].map(() => newNumber(random, 55, 90) * BEAT);
  const pace = (voice[0]?.length ?? 0) + 90 * BEAT;
  const sound = noise((digits.length + 1) * pace, random);
  let at = 0;
  [...digits].forEach((digit, index) => {
    at += pauses[index] ?? 0;
    mix(sound, murmur(voice, random), at - 30 * BEAT, 0.06);
    const clip = voice[Number(digit)] ?? new Float32Array();
    mix(sound, clip, at, newNumber(random, 80, 100) / 100);
    at += clip.length;
  });
  return waveOf(sound.subarray(0, at + (pauses[digits.length] ?? 0)), RATE);
}

/** Cuts recordings into the ten digits. */
export function clipsOf(recordings: Uint8Array): readonly Float32Array[] {
  const samples = samplesOf(recordings);
  const length = Math.floor(samples.length / 10);
  return Array.from({length: 10}, (_, digit) =>
    samples.subarray(digit * length, (digit + 1) * length),
  );
}

const murmur = (voice: readonly Float32Array[], random: RandomBytes) =>
  (voice[newNumber(random, 0, 9)] ?? new Float32Array()).toReversed();

/** Random bytes are to be had 65,536 at a time. */
const AT_ONCE = 65_536;

function noise(length: number, random: RandomBytes): Float32Array {
  const sound = new Float32Array(length);
  for (let from = 0; from < length; from += AT_ONCE) {
    const bytes = random(Math.min(AT_ONCE, length - from));
    bytes.forEach((byte, index) => (sound[from + index] = (byte / 128 - 1) * NOISE));
  }
  return sound;
}

function mix(sound: Float32Array, clip: Float32Array, from: number, loudness: number) {
  clip.forEach((sample, index) => {
    sound[from + index] = (sound[from + index] ?? 0) + sample * loudness;
  });
}
