/**
 * Waits for some work, but no longer than so many milliseconds.
 *
 * @returns Whether the work has ended. When it fails in time, its error goes on.
 */
export function within(patience: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), patience);
    const ended = () => clearTimeout(timer);
    work.then(() => resolve(true), reject).finally(ended);
  });
}
