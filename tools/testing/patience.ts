/**
 * How long tests wait, in milliseconds; those in browsers, where nothing else is said. It is waited
 * out only by what fails. A machine that is busy with other things takes ten to thirty times as long
 * as an idle one: 7 seconds instead of 0.2 to type an address, 3 instead of 0.3 to send the first
 * form of a page, and some more.
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
  /** For a test in Node, or a hook; some drive a browser through a whole page. */
  nodeTest: 600_000,
  /** For anything to begin or end among the tests in Node. */
  silence: 900_000,
} as const;
