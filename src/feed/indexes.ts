/**
 * Gives the whole numbers from 0 to just below a count. Not by `Array.from`, which old libraries on
 * a page replace with one that takes no function.
 */
export const indexesTo = (count: number): number[] => [...Array(Math.max(0, count || 0)).keys()];
