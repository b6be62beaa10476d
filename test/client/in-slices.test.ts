import {expect} from '@open-wc/testing';
import {inSlices} from '../../src/client/in-slices.ts';

/** Keeps the page busy for longer than any slice. */
function toil() {
  const end = performance.now() + 50;
  while (performance.now() < end);
}

describe('work in slices', () => {
  it('lets a page that is looked at do something else before it is done', async () => {
    let answered = false;
    function* work(): Generator<undefined, boolean> {
      setTimeout(() => (answered = true));
      toil();
      yield;
      return answered;
    }
    expect(await inSlices(work())).to.equal(!document.hidden);
  });

  it('comes to what the work comes to', async () => {
    function* work(): Generator<undefined, string> {
      for (let piece = 0; piece < 1_000; piece += 1) yield;
      return 'done';
    }
    expect(await inSlices(work())).to.equal('done');
  });

  it('fails as the work fails', async () => {
    function* work(): Generator<undefined, string> {
      yield;
      throw new Error('It went wrong.');
    }
    const failure = await inSlices(work()).catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('message', 'It went wrong.');
  });
});
