/** Bytes before the samples. */
const HEADER = 44;

/**
 * Writes samples as a WAV file with 8 bits and one channel.
 *
 * @param samples - From −1 to 1.
 * @param rate - Samples in a second.
 */
export function waveOf(samples: ArrayLike<number>, rate: number): Uint8Array<ArrayBuffer> {
  const {length} = samples;
  const wave = new Uint8Array(HEADER + length);
  const view = new DataView(wave.buffer);
  const write = (at: number, letters: string) => {
    wave.set(new TextEncoder().encode(letters), at);
  };
  write(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  for (let index = 0; index < length; index += 1) {
    const sample = Math.max(-1, Math.min(1, samples[index] ?? 0));
    wave[HEADER + index] = Math.round(128 + sample * 127);
  }
  return wave;
}

/** Reads the samples of a WAV file that `waveOf` has written, from −1 to 1. */
export const samplesOf = (wave: Uint8Array): Float32Array =>
  Float32Array.from(wave.subarray(HEADER), byte => (byte - 128) / 127);
