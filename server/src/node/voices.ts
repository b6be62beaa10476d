import {readFile} from 'node:fs/promises';
import type {Language} from '../../../src/text/languages.ts';

// The build puts the recordings beside the command; in the source they are where they are made.
const FOLDER = new URL(
  import.meta.url.endsWith('.ts') ? '../captcha/voices/' : './voices/',
  import.meta.url,
);

const recordings = new Map<Language, Promise<Uint8Array>>();

/** Reads the digits as they were recorded in a language, once. */
export function readVoice(lang: Language): Promise<Uint8Array> {
  const known = recordings.get(lang);
  if (known) return known;
  const reading = readFile(new URL(`${lang}.wav`, FOLDER));
  recordings.set(lang, reading);
  return reading;
}
