import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aServer} from '../support/server/a-server.ts';
import {solveCaptcha} from '../support/server/captcha.ts';
import {aSignUp, post, problemOf, signUp} from '../support/server/requests.ts';

/** A server that takes whom a request names for who sends it. */
const named = () =>
  aServer({clientOf: request => new URL(request.url).searchParams.get('client') ?? undefined});

type App = ReturnType<typeof named>['app'];

const statusOf = async (app: App, path: string) => (await app.request(path)).status;

/** Asks for the same, many times. */
const ask = (app: App, path: string, times: number) =>
  Promise.all(Array.from({length: times}, () => statusOf(app, path)));

const refusals = (statuses: readonly number[]) => statuses.filter(one => one === 429).length;

describe('coming too often', () => {
  const limits = [
    {what: 'doors', path: '/doors?for=sign-up', burst: 30},
    {what: 'challenges for slow devices', path: '/challenges?for=sign-up&pace=slow', burst: 30},
    {what: 'challenges', path: '/challenges?for=sign-up', burst: 300},
  ];

  for (const {what, path, burst} of limits) {
    it(`is refused after ${burst} ${what}`, async () => {
      const {app} = named();
      assert.equal(refusals(await ask(app, `${path}&client=a`, burst + 5)), 5);
    });
  }

  it('says what is the matter, and when to come again', async () => {
    const {app} = named();
    await ask(app, '/doors?for=sign-up&client=a', 30);
    const response = await app.request('/doors?for=sign-up&client=a');
    assert.equal(response.headers.get('Retry-After'), '10');
    assert.equal((await problemOf(response)).kind, 'too-many');
  });

  it('is over after a while', async () => {
    const {app, clock} = named();
    await ask(app, '/doors?for=sign-up&client=a', 30);
    clock.advance({minutes: 1});
    assert.equal(refusals(await ask(app, '/doors?for=sign-up&client=a', 7)), 1);
  });

  it('is nobody else’s fault', async () => {
    const {app} = named();
    await ask(app, '/doors?for=sign-up&client=a', 31);
    assert.equal((await app.request('/doors?for=sign-up&client=b')).status, 200);
  });

  it('takes nothing from others, however often it is refused', async () => {
    const {app} = named();
    await ask(app, '/doors?for=sign-up&client=a', 700);
    assert.equal((await app.request('/doors?for=sign-up&client=b')).status, 200);
  });

  it('holds for all together where it is many that come', async () => {
    const {app} = named();
    const statuses = await Promise.all(
      Array.from({length: 700}, (_, client) =>
        statusOf(app, `/doors?for=sign-up&client=${client}`),
      ),
    );
    assert.equal(refusals(statuses), 100);
  });

  it('holds for posts, before anything of them is read', async () => {
    const server = aServer({clientOf: () => 'a'});
    for (let count = 0; count < 120; count += 1) {
      await post(server.app, 'sign-ups', {});
    }
    assert.equal((await post(server.app, 'sign-ups', aSignUp())).status, 429);
  });

  it('is not asked of who can’t be told apart', async () => {
    const {app} = aServer();
    assert.equal(refusals(await ask(app, '/challenges?for=sign-up', 400)), 0);
  });
});

describe('being faster than a person', () => {
  const cautious = () =>
    aServer({settings: {captcha: {iterations: 1, tries: [1, 3], wait: [2_000, 12_000]}}});

  it('is refused', async () => {
    const {app} = cautious();
    assert.equal((await problemOf(await signUp(app))).kind, 'captcha-refused');
  });

  it('is not what it is after two seconds', async () => {
    const {app, clock} = cautious();
    const captcha = await solveCaptcha(app, 'sign-up');
    clock.advance({minutes: 2 / 60});
    assert.equal((await signUp(app, {captcha})).status, 201);
  });
});
