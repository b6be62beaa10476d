import {indexesTo} from '../../feed/indexes.ts';

/** How many letters may be wrong for a word still to be recognised. */
const MOST_WRONG = 2;

/** Gives the word of a list that somebody meant who wrote another; empty when it is like none. */
export function nearest(word: string, words: readonly string[]): string {
  const ranked = words
    .map(known => ({known, wrong: lettersWrong(word.toLowerCase(), known)}))
    .sort((one, other) => one.wrong - other.wrong);
  const [best] = ranked;
  return best && best.wrong <= Math.min(MOST_WRONG, best.known.length / 2) ? best.known : '';
}

/** Counts the letters to add, leave out or replace (Levenshtein), two in the wrong order as one. */
function lettersWrong(word: string, known: string): number {
  let rows: readonly (readonly number[])[] = [indexesTo(known.length + 1)];
  for (let i = 1; i <= word.length; i += 1) {
    const [above = [], further] = rows;
    const row = [i];
    for (let j = 1; j <= known.length; j += 1) {
      const same = word[i - 1] === known[j - 1];
      const swapped = word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (same ? 0 : 1),
          swapped && further ? (further[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows = [row, above];
  }
  return rows[0]?.[known.length] ?? 0;
}
