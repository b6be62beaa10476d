import {PNG} from 'pngjs';
import type {Place} from './in-page/around.ts';

/** By how much one of a pixel's colours may differ; text is smoothed a little otherwise each time. */
const TOLERANCE = 40;

/** The browser's own scroll bar, which comes and goes over the page's right edge; in pixels. */
const SCROLLBAR = 8;

/** Room around our boxes that is theirs too, for outlines, in CSS pixels. */
const MARGIN = 6;

/** Counts the pixels outside our boxes that two pictures of a window, at the top, don't share. */
export function differences(one: Buffer, other: Buffer, boxes: readonly Place[]): number {
  const first = PNG.sync.read(one);
  const second = PNG.sync.read(other);
  const width = Math.min(first.width, second.width) - SCROLLBAR;
  const height = Math.min(first.height, second.height);
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (boxes.some(box => covers(box, x, y))) continue;
      const isIn = AROUND.some(([right, down]) =>
        areAlike(first, x, y, second, x + right, y + down),
      );
      if (!isIn) count += 1;
    }
  }
  return count;
}

/** Where else a pixel may be: text that stands at a fraction of a pixel is drawn on either side. */
const AROUND = [0, -1, 1].flatMap(down => [0, -1, 1].map(right => [right, down] as const));

function areAlike(one: PNG, x: number, y: number, other: PNG, otherX: number, otherY: number) {
  const place = (y * one.width + x) * 4;
  const otherPlace = (otherY * other.width + otherX) * 4;
  for (let part = 0; part < 3; part += 1) {
    const difference = (one.data[place + part] ?? 0) - (other.data[otherPlace + part] ?? 0);
    if (Math.abs(difference) > TOLERANCE) return false;
  }
  return true;
}

const covers = ({left, top, width, height}: Place, x: number, y: number) =>
  x >= left - MARGIN && x < left + width + MARGIN && y >= top - MARGIN && y < top + height + MARGIN;
