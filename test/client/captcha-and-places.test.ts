import {expect} from '@open-wc/testing';
import {loadPlaces} from '../../src/client/load-places.ts';
import {solveCaptcha} from '../../src/client/solve-captcha.ts';
import {API, serving, unplug, useNetwork} from '../support/network.ts';
import {post, aSignUp} from '../support/server/requests.ts';
import {aPublishedFeed} from '../support/server/published.ts';

const never = () => new AbortController().signal;

describe('a captcha', () => {
  useNetwork();

  it('is solved so that the server takes it', async () => {
    const {server} = serving(aPublishedFeed());
    const answer = await solveCaptcha(API, 'sign-up', never());
    const captcha = answer.ok ? answer.receipt : '';
    expect((await post(server.app, 'sign-ups', aSignUp({captcha}))).ok).to.equal(true);
  });

  it('is unreachable when nothing answers', async () => {
    unplug();
    const answer = await solveCaptcha(API, 'sign-up', never());
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

  it('are not known when nothing answers', async () => {
    unplug();
    expect(await loadPlaces(API, 'folkemoede', never())).to.equal(undefined);
  });
});
