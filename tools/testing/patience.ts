/**
 * How long tests in browsers wait, in milliseconds. It is waited out only by what fails; a machine
 * that is busy with other things takes ten times as long as an idle one to load what a form loads
 * late and to press the keys, and then everything stands still for half a minute together.
 */
export const PATIENCE = {
  /** For something to become so. */
  condition: 30_000,
  /** For a test, which types and waits for several things in turn. */
  test: 90_000,
  /** For a page to begin. */
  start: 60_000,
  /** For all tests of a file, with what they import. */
  file: 300_000,
} as const;
