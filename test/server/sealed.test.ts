import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seal, unseal} from '../../server/src/secrets/sealed.ts';

const SECRET = 'a secret of this test, and of no other place';

describe('a sealed token', () => {
  for (const subject of ['4f1c', 'Ærø & Samsø', '🎈.with.dots', 'a'.repeat(300)]) {
    it(`gives back what it is about: ${subject.slice(0, 20)}`, async () => {
      const token = await seal(SECRET, 'preferences', subject);
      assert.equal(await unseal(SECRET, 'preferences', token), subject);
    });
  }

  it('fits in an address as it is', async () => {
    const token = await seal(SECRET, 'preferences', '??>>ÿÿ');
    assert.equal(encodeURIComponent(token), token);
  });

  it('is the same each time, so that it need not be stored', async () => {
    const [one, other] = await Promise.all([seal(SECRET, 'a', 'b'), seal(SECRET, 'a', 'b')]);
    assert.equal(one, other);
  });

  it('opens nothing but what it was made for', async () => {
    const token = await seal(SECRET, 'preferences', 'anne');
    assert.equal(await unseal(SECRET, 'unsubscribe', token), undefined);
  });

  it('is worthless under another secret', async () => {
    const token = await seal(SECRET, 'preferences', 'anne');
    assert.equal(await unseal(`${SECRET}.`, 'preferences', token), undefined);
  });

  it('can’t be turned to someone else', async () => {
    const [, anne = ''] = (await seal(SECRET, 'preferences', 'anne')).split('.');
    const [bo = ''] = (await seal(SECRET, 'preferences', 'bo')).split('.');
    assert.equal(await unseal(SECRET, 'preferences', `${bo}.${anne}`), undefined);
  });

  it('keeps purpose and subject apart', async () => {
    const token = await seal(SECRET, 'a', 'b","c');
    assert.equal(await unseal(SECRET, 'a","b', token), undefined);
  });

  for (const [what, token] of Object.entries({
    empty: '',
    'one part': 'YW5uZQ',
    'without a seal': 'YW5uZQ.',
    'three parts': 'YW5uZQ.YW5uZQ.YW5uZQ',
    'no base64': 'a*b.c d',
    'of an impossible length': 'a.b',
    'no UTF-8': '_w.YW5uZQ',
  })) {
    it(`is refused, and nothing breaks, when it is ${what}`, async () => {
      assert.equal(await unseal(SECRET, 'preferences', token), undefined);
    });
  }
});
