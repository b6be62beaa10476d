/** Adds numbers up. Not with `reduce`: under Prototype.js arrays do something else when told so. */
export function sum(numbers: readonly number[]): number {
  let so = 0;
  for (const one of numbers) so += one;
  return so;
}
