import type {PostAnswer} from './poster.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long to wait after each try that failed: Standard Webhooks’ own example, three days in all. */
const WAITS = [
  5_000,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

const LONGEST_WAIT = 24 * HOUR;

/**
 * Gives how long to wait before the next try, in milliseconds; nothing when it is to be given up:
 * after ten tries, or when the receiver says that it is gone for good.
 *
 * @param attempts - How often it has been tried.
 * @param chance - From 0 to 1: spreads by a tenth each way what failed at the same moment.
 */
export function waitAfter(
  answer: PostAnswer,
  attempts: number,
  chance: number,
): number | undefined {
  if (answer.answered && answer.status === 410) return undefined;
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return undefined;
  const asked = answer.answered ? Number(answer.retryAfter) * 1000 : 0;
  // Not a number where the header is missing, or has a date.
  const atLeast = asked > 0 ? Math.min(asked, LONGEST_WAIT) : 0;
  return Math.max(atLeast, Math.round(wait * (0.9 + chance * 0.2)));
}
