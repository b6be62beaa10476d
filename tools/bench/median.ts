/** Gives the middle of some numbers; of an even count the upper of the two; `NaN` of none. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
