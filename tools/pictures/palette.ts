import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

/** The most colours that a PNG with a palette can have. */
const MOST_COLOURS = 256;

/**
 * Makes a picture small: with a palette in the place of three bytes a pixel. Where it has too many
 * colours, the rare ones become those that are most like them.
 *
 * @param picture - PNG without transparency.
 */
export function withPalette(picture: Buffer): Buffer {
  const {width, height, data} = PNG.sync.read(picture);
  const {palette, indexes} = colouredIn(data);
  const rows = Array.from({length: height}, (_, row) =>
    // The byte before each row says that it is stored as it is.
    Buffer.concat([Buffer.of(0), indexes.subarray(row * width, (row + 1) * width)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(Buffer.concat(rows), {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Coloured {
  /** Three bytes a colour. */
  readonly palette: Buffer;
  /** A byte a pixel. */
  readonly indexes: Buffer;
}

function colouredIn(data: Buffer): Coloured {
  const pixels = Array.from({length: data.length / 4}, (_, pixel) => data.readUIntBE(pixel * 4, 3));
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const places = new Map(kept.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) {
    if (!places.has(colour)) places.set(colour, nearest(colour, kept));
  }
  return {
    palette: Buffer.from(kept.flatMap(partsOf)),
    indexes: Buffer.from(pixels.map(colour => places.get(colour) ?? 0)),
  };
}

const partsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

function nearest(colour: number, among: readonly number[]): number {
  const parts = partsOf(colour);
  const distances = among.map(one =>
    partsOf(one).reduce((sum, value, part) => sum + (value - (parts[part] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
