import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {aServer} from '../support/server/a-server.ts';
import {fetchChallenge, solveCaptcha} from '../support/server/captcha.ts';
import {aSignUp, post, problemOf, signUp, subscribe} from '../support/server/requests.ts';

const refusal = async (response: Response) => (await problemOf(response)).kind;

type Payload = {
  challenge: {parameters: Record<string, unknown>; signature: string};
  solution: {counter: number; derivedKey: string};
};

const rewritten = (captcha: string, change: (payload: Payload) => void) => {
  const payload = JSON.parse(atob(captcha)) as Payload;
  change(payload);
  return btoa(JSON.stringify(payload));
};

describe('a captcha', () => {
  it('lets a sign-up pass once', async () => {
    const {app} = aServer();
    const captcha = await solveCaptcha(app, 'sign-up');
    assert.equal((await signUp(app, {captcha})).status, 201);
    assert.equal(await refusal(await signUp(app, {captcha})), 'captcha-refused');
  });

  it('lets one pass of two that use it at the same instant', async () => {
    const {app} = aServer();
    const captcha = await solveCaptcha(app, 'sign-up');
    const responses = await Promise.all([signUp(app, {captcha}), signUp(app, {captcha})]);
    assert.deepEqual(responses.map(({status}) => status).sort(), [201, 403]);
  });

  it('is not used up by a sign-up that was refused', async () => {
    const {app} = aServer();
    const captcha = await solveCaptcha(app, 'sign-up');
    const wrong = {name: 'Anne', email: 'anne at home'};
    assert.equal(await refusal(await signUp(app, {captcha, contact: wrong})), 'invalid');
    assert.equal((await signUp(app, {captcha})).status, 201);
  });

  it('of another form is refused', async () => {
    const {app} = aServer();
    const forNewsletter = await solveCaptcha(app, 'newsletter');
    assert.equal(await refusal(await signUp(app, {captcha: forNewsletter})), 'captcha-refused');
    const forSignUp = await solveCaptcha(app, 'sign-up');
    assert.equal(await refusal(await subscribe(app, {captcha: forSignUp})), 'captcha-refused');
  });

  it('is good for ten minutes', async () => {
    const {app, clock} = aServer();
    const captcha = await solveCaptcha(app, 'sign-up');
    clock.advance({minutes: 9});
    assert.equal((await signUp(app, {captcha})).status, 201);
  });

  it('is refused after ten minutes', async () => {
    const {app, clock} = aServer();
    const captcha = await solveCaptcha(app, 'sign-up');
    clock.advance({minutes: 10});
    assert.equal(await refusal(await signUp(app, {captcha})), 'captcha-refused');
  });

  it('of another server is refused', async () => {
    const {app, surroundings} = aServer();
    Object.assign(surroundings, {secret: 'the secret of quite another server'});
    const foreign = await solveCaptcha(app, 'sign-up');
    Object.assign(surroundings, {secret: 'a secret of this test, and of no other place'});
    assert.equal(await refusal(await signUp(app, {captcha: foreign})), 'captcha-refused');
  });

  const forgeries: {name: string; change: (payload: Payload) => void}[] = [
    {name: 'another key', change: ({solution}) => void (solution.derivedKey = '00'.repeat(32))},
    {
      name: 'an easier challenge',
      change: ({challenge}) => void (challenge.parameters.keyPrefix = '00'),
    },
    {
      name: 'no signed key',
      change: ({challenge}) => void delete challenge.parameters.keySignature,
    },
    {
      name: 'a later end',
      change: ({challenge}) =>
        void (challenge.parameters.data = {for: 'sign-up', expiresAt: 99_999_999_999_999}),
    },
    {name: 'no signature', change: ({challenge}) => void (challenge.signature = '')},
  ];

  for (const {name, change} of forgeries) {
    it(`with ${name} is refused`, async () => {
      const {app} = aServer();
      const captcha = rewritten(await solveCaptcha(app, 'sign-up'), change);
      assert.equal(await refusal(await signUp(app, {captcha})), 'captcha-refused');
    });
  }

  for (const captcha of ['', 'none', btoa('null'), btoa('{}'), 'ÿÿÿ', btoa('[]'.repeat(900))]) {
    it(`that reads ${JSON.stringify(captcha.slice(0, 8))} is refused`, async () => {
      const {app} = aServer();
      const response = await post(app, ENDPOINTS.signUps, aSignUp({captcha}));
      assert.equal(await refusal(response), 'captcha-refused');
    });
  }

  it('does not help who fills in the field that nobody sees', async () => {
    const {app, mails} = aServer();
    const response = await signUp(app, {website: 'https://spam.example'});
    assert.equal(await refusal(response), 'captcha-refused');
    assert.deepEqual(await mails(), []);
  });
});

describe('asking for a challenge', () => {
  it('costs no more than the settings say', async () => {
    const {app} = aServer({settings: {captcha: {iterations: 7, tries: [1, 1]}}});
    const {parameters} = await fetchChallenge(app, 'sign-up');
    assert.equal(parameters.cost, 7);
  });

  it('gives another one each time', async () => {
    const {app} = aServer();
    const one = await fetchChallenge(app, 'sign-up');
    const other = await fetchChallenge(app, 'sign-up');
    assert.notEqual(one.parameters.nonce, other.parameters.nonce);
  });

  for (const [query, fault] of [
    ['', 'missing'],
    ['?for=poll', 'not-an-option'],
  ]) {
    it(`needs to say for which form: ${fault}`, async () => {
      const response = await aServer().app.request(`/challenges${query}`);
      assert.equal(response.status, 422);
      assert.deepEqual((await problemOf(response)).fields, [{field: 'for', fault}]);
    });
  }
});
