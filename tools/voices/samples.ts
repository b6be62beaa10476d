/** Below this a sample counts as silence; the loudest is 1. */
const SILENCE = 0.02;

/** Half the width of the filter that takes out what a lower rate can't carry, in samples of it. */
const REACH = 8;

/** Reads the samples of a WAV file with 16 bits and one channel, from −1 to 1. */
export function spoken(wave: Buffer): {readonly samples: Float64Array; readonly rate: number} {
  const from = wave.indexOf('data') + 8;
  // Written to a pipe, the file doesn't know its own length.
  const count = Math.floor((wave.length - from) / 2);
  const samples = Float64Array.from({length: count}, (_, index) => {
    return wave.readInt16LE(from + index * 2) / 32_768;
  });
  return {samples, rate: wave.readUInt32LE(24)};
}

/** Gives the same sound at a lower rate: a windowed sinc around each new sample. */
export function resampled(samples: Float64Array, rate: number, lower: number): Float64Array {
  const step = rate / lower;
  return Float64Array.from({length: Math.floor(samples.length / step)}, (_, index) => {
    const middle = index * step;
    let sum = 0;
    let weights = 0;
    for (let at = Math.ceil(middle - REACH * step); at <= middle + REACH * step; at += 1) {
      const distance = (at - middle) / step;
      const weight = sinc(distance) * (0.5 + 0.5 * Math.cos((Math.PI * distance) / REACH));
      sum += (samples[at] ?? 0) * weight;
      weights += weight;
    }
    return sum / weights;
  });
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Takes the silence off both ends, and makes the loudest sample 0.9. */
export function trimmed(samples: Float64Array): Float64Array {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const isHeard = (sample: number) => Math.abs(sample) > SILENCE * loudest;
  const from = samples.findIndex(isHeard);
  const to = samples.findLastIndex(isHeard) + 1;
  return samples.slice(from, to).map(sample => (sample / loudest) * 0.9);
}

/** Gives a sound of a certain length, with silence at its end. */
export function fitted(samples: Float64Array, length: number): Float64Array {
  const sound = new Float64Array(length);
  sound.set(samples);
  return sound;
}
