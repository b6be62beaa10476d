// Usage: node tools/record-voices.ts. Needs espeak-ng; records what the server's captcha says aloud.
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fitted, resampled, spoken, trimmed} from './voices/samples.ts';
import {BEAT} from '../server/src/captcha/sound.ts';
import {waveOf} from '../server/src/captcha/wave.ts';

/** The sound's samples in a second; what a telephone has. */
const RATE = 8_000;

/** By language; there is one voice for both kinds of Norwegian. */
const voices = {da: 'da', nb: 'nb', nn: 'nb', sv: 'sv', en: 'en-gb'};

for (const [language, voice] of Object.entries(voices)) {
  const digits = Array.from({length: 10}, (_, digit) => {
    const recording = execFileSync('espeak-ng', [
      ...['-v', voice, '-s', '120', '-a', '150', '--stdout'],
      String(digit),
    ]);
    const {samples, rate} = spoken(recording);
    return trimmed(resampled(samples, rate, RATE));
  });
  // All as long as the longest, so that nothing but the file's length says where each begins.
  const longest = Math.max(...digits.map(digit => digit.length));
  const length = Math.ceil(longest / BEAT) * BEAT;
  const joined = digits.flatMap(digit => [...fitted(digit, length)]);
  writeFileSync(`server/src/captcha/voices/${language}.wav`, waveOf(joined, RATE));
}
