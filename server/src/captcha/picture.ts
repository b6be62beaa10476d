import type {DoorPicture} from '../../../src/contract/door.ts';
import {newNumber} from '../secrets/random.ts';
import type {RandomBytes} from '../surroundings.ts';
import {curveThrough, type Line, type Point} from './curve.ts';
import {GLYPHS} from './glyphs.ts';

const WIDTH = 320;
const HEIGHT = 100;
const MARGIN = 12;

/** Draws a number from the least to the most. */
type Draw = (least: number, most: number) => number;

/**
 * Draws digits as a person with a felt pen and a shaky hand would, with lines across. Everything
 * is of one width and in pieces without order, so that no line says whether it is of a digit.
 */
export function drawDigits(digits: string, random: RandomBytes): DoorPicture {
  const draw: Draw = (least, most) =>
    least + ((most - least) * newNumber(random, 0, 65_535)) / 65_535;
  const pitch = (WIDTH - 2 * MARGIN) / digits.length;
  const written = [...digits].flatMap((digit, index) =>
    glyph(Number(digit), MARGIN + (index + 0.5) * pitch, draw),
  );
  const warp = warpOf(draw);
  const lines = [...written, ...scratches(draw)]
    .map(line => line.map(warp))
    .flatMap(line => pieces(line, draw));
  return {width: WIDTH, height: HEIGHT, lines: shuffled(lines, draw).map(numbers)};
}

/** Writes a digit around a place on the line, each time a little otherwise. */
function glyph(digit: number, middle: number, draw: Draw): Line[] {
  const [size, angle, slant] = [draw(3.1, 3.6), draw(-0.22, 0.22), draw(-0.15, 0.15)];
  const [x, y] = [middle + draw(-2, 2), HEIGHT / 2 + draw(-5, 5)];
  const place = ([px, py]: Point): Point => {
    const down = (py - 8) * size;
    const right = (px - 5) * size - slant * down;
    return [
      x + right * Math.cos(angle) - down * Math.sin(angle),
      y + right * Math.sin(angle) + down * Math.cos(angle),
    ];
  };
  return (GLYPHS[digit] ?? []).map(stroke => curveThrough(stroke).map(place));
}

/** Draws what a program trips over and an eye doesn't: one long wave, and short strokes above and below. */
function scratches(draw: Draw): Line[] {
  const [height, swing, phase] = [draw(35, 65), draw(8, 22), draw(0, 6)];
  const wave = Array.from({length: 41}, (_, step): Point => {
    const x = MARGIN + (step * (WIDTH - 2 * MARGIN)) / 40;
    return [x, height + swing * Math.sin(phase + x / 38)];
  });
  const strokes = Array.from({length: 4}, (): Line => {
    const from: Point = [draw(30, WIDTH - 30), draw(0, 1) < 0.5 ? draw(12, 22) : draw(78, 88)];
    return curveThrough([
      from,
      [from[0] + draw(-10, 10), from[1] + draw(-5, 5)],
      [from[0] + draw(-18, 18), from[1] + draw(-6, 6)],
    ]);
  });
  return [wave, ...strokes];
}

/** Gives a bend for the whole picture. */
function warpOf(draw: Draw): (point: Point) => Point {
  const [across, down] = [draw(1, 2.5), draw(2, 4)];
  const [phase, otherPhase] = [draw(0, 6), draw(0, 6)];
  return ([x, y]) => [
    x + across * Math.sin(phase + y / 14),
    y + down * Math.sin(otherPhase + x / 30),
  ];
}

/** Cuts a line; the pieces meet in the point where it was cut. */
function pieces(line: Line, draw: Draw): Line[] {
  const cut = Math.round(draw(3, 7));
  return line.length <= cut + 1
    ? [line]
    : [line.slice(0, cut + 1), ...pieces(line.slice(cut), draw)];
}

const shuffled = (lines: readonly Line[], draw: Draw): Line[] =>
  lines
    .map(line => ({line, place: draw(0, 1)}))
    .sort((one, other) => one.place - other.place)
    .map(({line}) => (draw(0, 1) < 0.5 ? line : [...line].reverse()));

const numbers = (line: Line): number[] => line.flat().map(number => Math.round(number * 10) / 10);
