/** Where a line goes: points in a box 10 wide and 16 high. */
type Stroke = readonly (readonly [x: number, y: number])[];

const six: Stroke = [
  [8, 0.6],
  [5, 2],
  [2.3, 5.5],
  [0.9, 10],
  [1.6, 14],
  [5, 16],
  [8.4, 14.3],
  [9.2, 11],
  [8, 8],
  [5, 7],
  [2.3, 8.4],
  [1, 11],
];

const nine: Stroke = six.map(([x, y]) => [10 - x, 16 - y]);

/**
 * How the digits are drawn, each in lines that bend softly; where a digit has a corner, a new line
 * begins. The 1 has a foot and the 7 a bar, so that nobody takes one for the other.
 */
export const GLYPHS: readonly (readonly Stroke[])[] = [
  // prettier-ignore
  [[[5, 0], [8.5, 2.5], [9.5, 8], [8.5, 13.5], [5, 16], [1.5, 13.5], [0.5, 8], [1.5, 2.5], [5, 0]]],
  // prettier-ignore
  [[[2, 4], [6, 0]], [[6, 0], [6, 16]], [[2.5, 16], [9.5, 16]]],
  // prettier-ignore
  [[[1, 4], [2, 1.2], [5, 0], [8.2, 1.2], [9, 4.5], [7.5, 8], [4, 12], [1, 16]], [[1, 16], [9.5, 16]]],
  // prettier-ignore
  [
    [[1, 2.2], [3, 0.4], [5.5, 0], [8.3, 1.5], [8.5, 4.5], [7, 7], [4, 7.7]],
    [[4, 7.7], [7.5, 8.3], [9.3, 11.5], [8.3, 14.5], [5, 16], [2.5, 15.5], [0.7, 13.5]],
  ],
  // prettier-ignore
  [[[7, 0], [0.5, 11]], [[0.5, 11], [10, 11]], [[7, 0], [7, 16]]],
  // prettier-ignore
  [
    [[8.7, 0], [2, 0]], [[2, 0], [1.4, 7]],
    [[1.4, 7], [4.5, 5.8], [7.5, 6.8], [9.2, 10.5], [8, 14.3], [5, 16], [2.5, 15.6], [0.8, 14]],
  ],
  [six],
  // prettier-ignore
  [[[0.8, 0], [9.5, 0]], [[9.5, 0], [3.5, 16]], [[3, 8], [9, 8]]],
  // prettier-ignore
  [[
    [5, 7.5], [2, 6], [1.4, 3.5], [2.6, 1], [5, 0], [7.4, 1], [8.6, 3.5], [8, 6], [5, 7.5],
    [1.8, 9.3], [0.7, 12], [2.2, 15], [5, 16], [7.8, 15], [9.3, 12], [8.2, 9.3], [5, 7.5],
  ]],
  [nine],
];
