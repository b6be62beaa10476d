/**
 * How long tests in browsers wait, in milliseconds. It is waited out only by what fails. A machine
 * that is busy with other things takes ten to thirty times as long as an idle one: 7 seconds instead
 * of 0.2 to type an address, 3 instead of 0.3 to send the first form of a page, and some more.
 */
export const PATIENCE = {
  /** For something to become so. */
  condition: 30_000,
  /** For a test, which types and waits for several things in turn. */
  test: 90_000,
  /** For a page to begin. */
  start: 120_000,
  /** For all tests of a file, with what they import. */
  file: 300_000,
} as const;
