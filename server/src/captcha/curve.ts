/** A place in a picture. */
export type Point = readonly [x: number, y: number];

/** Points to be joined in order. */
export type Line = readonly Point[];

/** How many points a curve gets between two that it goes through. */
const STEPS = 4;

/** Lays a curve (Catmull-Rom) through points. */
export const curveThrough = (points: Line): Line =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [point];
    const before = points[index - 1] ?? point;
    const after = points[index + 2] ?? next;
    return Array.from({length: STEPS}, (_, step) =>
      between(before, point, next, after, step / STEPS),
    );
  });

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const weights = [
    (-t + 2 * t ** 2 - t ** 3) / 2,
    (2 - 5 * t ** 2 + 3 * t ** 3) / 2,
    (t + 4 * t ** 2 - 3 * t ** 3) / 2,
    (-(t ** 2) + t ** 3) / 2,
  ] as const;
  const weighed = (one: number, two: number, three: number, four: number) =>
    one * weights[0] + two * weights[1] + three * weights[2] + four * weights[3];
  return [weighed(a[0], b[0], c[0], d[0]), weighed(a[1], b[1], c[1], d[1])];
}
