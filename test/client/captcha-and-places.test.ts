import {expect} from '@open-wc/testing';
import {loadPlaces} from '../../src/client/load-places.ts';
import {solveCaptcha} from '../../src/client/solve-captcha.ts';
import {API, challenging, serving, unplug, useNetwork} from '../support/network.ts';
import {post, aSignUp} from '../support/server/requests.ts';
import {aPublishedFeed} from '../support/server/published.ts';

const reasonable = {
  algorithm: 'PBKDF2/SHA-256',
  nonce: '00112233445566778899aabbccddeeff',
  salt: 'ffeeddccbbaa99887766554433221100',
  keyPrefix: '00',
  cost: 100,
  keyLength: 32,
};

const never = () => new AbortController().signal;

describe('a captcha', () => {
  useNetwork();

  it('is solved so that the server takes it', async () => {
    const {server} = serving(aPublishedFeed());
    const answer = await solveCaptcha(API, 'sign-up', never());
    const captcha = answer.ok ? answer.receipt.payload : '';
    expect((await post(server.app, 'sign-ups', aSignUp({captcha}))).ok).to.equal(true);
  });

  it('is unreachable when nothing answers', async () => {
    unplug();
    const answer = await solveCaptcha(API, 'sign-up', never());
    expect(!answer.ok && answer.problem.kind).to.equal('unreachable');
  });

  it('is unreachable when the answer stays away for long', async () => {
    serving(aPublishedFeed());
    const own = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout') ?? {};
    Object.defineProperty(AbortSignal, 'timeout', {...own, value: () => AbortSignal.abort()});
    const answer = await solveCaptcha(API, 'sign-up', never());
    Object.defineProperty(AbortSignal, 'timeout', own);
    expect(!answer.ok && answer.problem.kind).to.equal('unreachable');
  });

  it('is not begun on a page without https, which has no crypto', async () => {
    const {answered} = serving(aPublishedFeed());
    Object.defineProperty(globalThis, 'isSecureContext', {configurable: true, value: false});
    const answer = await solveCaptcha(API, 'sign-up', never());
    Object.defineProperty(globalThis, 'isSecureContext', {configurable: true, value: true});
    expect(!answer.ok && answer.problem.kind).to.equal('insecure');
    expect(answered).to.be.empty;
  });

  const excessive = [
    {what: 'more work in a try', parameters: {cost: 100_001}},
    {what: 'no work', parameters: {cost: 0}},
    {what: 'a longer key', parameters: {keyLength: 65}},
    {what: 'no key', parameters: {keyLength: 0}},
    {what: 'more tries', parameters: {cost: 1, keyPrefix: 'f'.repeat(32)}},
  ];

  for (const {what, parameters} of excessive) {
    it(`is given up when a server asks for ${what} than is reasonable`, async () => {
      challenging({...reasonable, ...parameters});
      const answer = await solveCaptcha(API, 'sign-up', never());
      expect(!answer.ok && answer.problem.kind).to.equal('unavailable');
    });
  }

  it('is less work for a device that would take long', async () => {
    const cost = {iterations: 30_000, tries: [64, 64]} as const;
    const {server, queries} = serving(aPublishedFeed(), {settings: {captcha: cost}});
    const answer = await solveCaptcha(API, 'sign-up', never());
    expect(queries).to.deep.equal(['?for=sign-up', '?for=sign-up&pace=slow']);
    const captcha = answer.ok ? answer.receipt.payload : '';
    expect(JSON.parse(atob(captcha))).to.have.nested.property('solution.counter', 8);
    expect((await post(server.app, 'sign-ups', aSignUp({captcha}))).ok).to.equal(true);
  });

  it('is the usual work again where too many say that they are slow', async () => {
    const cost = {iterations: 30_000, tries: [48, 48]} as const;
    const {server} = serving(aPublishedFeed(), {
      settings: {captcha: cost},
      clientOf: () => 'the same network',
    });
    const slow = '/challenges?for=sign-up&pace=slow';
    for (let count = 0; count < 30; count += 1) await server.app.request(slow);
    const answer = await solveCaptcha(API, 'sign-up', never());
    const captcha = answer.ok ? answer.receipt.payload : '';
    expect(JSON.parse(atob(captcha))).to.have.nested.property('solution.counter', 48);
  });

  it('is not solved for an element that has gone', async () => {
    serving(aPublishedFeed());
    const gone = new AbortController();
    const answer = solveCaptcha(API, 'sign-up', gone.signal);
    gone.abort();
    expect((await answer).ok).to.equal(false);
  });
});

describe('the places that are left', () => {
  useNetwork();

  it('are what the server counts', async () => {
    serving(aPublishedFeed());
    const places = await loadPlaces(API, 'folkemoede', never());
    expect(places?.map(({remaining}) => remaining)).to.deep.equal([12]);
  });

  it('are not known when the server knows no such event', async () => {
    serving(aPublishedFeed());
    expect(await loadPlaces(API, 'no-such-event', never())).to.equal(undefined);
  });

  it('are not known of an event whose name is half a character', async () => {
    serving(aPublishedFeed());
    expect(await loadPlaces(API, '\ud83c', never())).to.equal(undefined);
  });

  it('are not known when nothing answers', async () => {
    unplug();
    expect(await loadPlaces(API, 'folkemoede', never())).to.equal(undefined);
  });
});
