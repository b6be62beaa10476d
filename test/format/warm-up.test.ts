import {expect} from '@open-wc/testing';
import {warmUp} from '../../src/format/warm-up.ts';
import {until} from '../support/mount.ts';

describe('what a browser needs to write dates', () => {
  const own = Object.getOwnPropertyDescriptor(Intl, 'DateTimeFormat') ?? {};
  afterEach(() => {
    Object.defineProperty(Intl, 'DateTimeFormat', own);
  });

  it('is looked up in a moment of its own, and not before what comes next', async () => {
    const done: string[] = [];
    Object.defineProperty(Intl, 'DateTimeFormat', {
      ...own,
      value: () => done.push('looked up'),
    });
    warmUp();
    done.push('asked for the module');
    await until(() => done.length > 1, 'it was never looked up');
    expect(done).to.deep.equal(['asked for the module', 'looked up']);
  });
});
