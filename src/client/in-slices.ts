/** How long to work at a stretch, in milliseconds: the visitor may want something meanwhile. */
const PATIENCE = 20;

/** A page that nobody looks at has nobody to wait for, and its timers are slow. */
const aMoment = () =>
  document.hidden ? undefined : new Promise<void>(resolve => setTimeout(resolve));

/**
 * Has work done that stops after each piece of it, and gives the browser a moment for itself first,
 * whenever the work has lasted, and before what is then made of it.
 */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    await aMoment();
    const until = performance.now() + PATIENCE;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) {
      await aMoment();
      return step.value;
    }
  }
}
