import {after} from 'node:test';

/** What is open until it is closed. */
export interface Closable {
  close(): Promise<unknown>;
}

/**
 * Keeps for the suite that it is called in what its `before` opens. All of it is closed after the
 * tests, the last one first, also when something else couldn't be opened.
 */
export function keptForSuite(): <Kept extends Closable>(opening: Promise<Kept>) => Promise<Kept> {
  const all: Promise<Closable>[] = [];
  const close = (opening: Promise<Closable>) =>
    opening.then(
      opened => opened.close(),
      () => undefined,
    );
  after(() =>
    all.reduceRight<Promise<unknown>>(
      (done, opening) => done.finally(() => close(opening)),
      Promise.resolve(),
    ),
  );
  return opening => {
    all.push(opening);
    return opening;
  };
}
