import {readFile} from 'node:fs/promises';
import type {Language} from '../../../src/text/languages.ts';

const recordings = new Map<Language, Promise<Uint8Array>>();

/** Reads the digits as they were recorded in a language, once. */
export function readVoice(lang: Language): Promise<Uint8Array> {
  const known = recordings.get(lang);
  if (known) return known;
  const reading = readFile(new URL(`../captcha/voices/${lang}.wav`, import.meta.url));
  recordings.set(lang, reading);
  return reading;
}
