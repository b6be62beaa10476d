import type {TestContext} from 'node:test';

/** What is told when the test is over. */
export type Test = Pick<TestContext, 'after'>;

const ends = new WeakMap<Test, (() => unknown)[]>();

/**
 * Does something when a test is over, what was told last first: what runs in a folder has ended when
 * the folder goes. Node's own order is the other way round.
 */
export function whenOver(test: Test, act: () => unknown): void {
  const acts = ends.get(test);
  if (acts) {
    acts.push(act);
    return;
  }
  const all = [act];
  ends.set(test, all);
  test.after(() =>
    all.reduceRight<Promise<unknown>>((done, one) => done.finally(one), Promise.resolve()),
  );
}
