import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type IncomingMessage} from 'node:http';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import type {ProviderName} from '../../server/src/surroundings.ts';
import {aServer} from '../support/server/a-server.ts';
import {problemOf, signUp} from '../support/server/requests.ts';

/** Reads what a provider is asked: hCaptcha and Turnstile take a form, Friendly Captcha JSON. */
async function askedOf(request: IncomingMessage) {
  const body = await text(request);
  const key = request.headers['x-api-key'];
  if (key) {
    const json = JSON.parse(body) as Record<string, string>;
    return {secret: key, token: json['response'], siteKey: json['sitekey']};
  }
  const form = new URLSearchParams(body);
  return {secret: form.get('secret'), token: form.get('response'), siteKey: form.get('sitekey')};
}

describe('a captcha of another provider', () => {
  // Stands in for the provider, which no test may bother: it knows one token.
  const provider = createServer((request, response) => {
    void askedOf(request).then(({secret, token, siteKey}) => {
      if (token === 'broken') response.writeHead(502).end('<h1>Bad gateway</h1>');
      const success = secret === 'secret' && siteKey === 'key' && token === 'a:token';
      if (!response.writableEnded) response.end(JSON.stringify({success}));
    });
  });
  let verifier = '';

  before(async () => {
    provider.listen(0, 'localhost');
    await once(provider, 'listening');
    const address = provider.address();
    verifier = `http://localhost:${typeof address === 'object' ? address?.port : ''}/siteverify`;
  });
  after(() => {
    provider.close();
    provider.closeAllConnections();
  });

  const serverWith = (name: ProviderName, secret = 'secret') =>
    aServer({settings: {captchaProviders: [{name, siteKey: 'key', secret, verifier}]}});

  for (const name of ['turnstile', 'hcaptcha', 'friendly'] as const) {
    it(`lets a sign-up pass when ${name} says yes`, async () => {
      const {app} = serverWith(name);
      assert.equal((await signUp(app, {captcha: `${name}:a:token`})).status, 201);
    });

    it(`doesn’t when ${name} says no`, async () => {
      const {app} = serverWith(name);
      const response = await signUp(app, {captcha: `${name}:another`});
      assert.equal((await problemOf(response)).kind, 'captcha-refused');
    });
  }

  it('serves once, whatever the provider says', async () => {
    const {app} = serverWith('turnstile');
    await signUp(app, {captcha: 'turnstile:a:token'});
    assert.equal((await signUp(app, {captcha: 'turnstile:a:token'})).status, 403);
  });

  it('is refused where the organiser has not chosen it', async () => {
    const {app} = serverWith('turnstile');
    assert.equal((await signUp(app, {captcha: 'hcaptcha:a:token'})).status, 403);
  });

  it('is refused, and told to the organiser, when the provider answers nonsense', async () => {
    const {app, log} = serverWith('turnstile');
    assert.equal((await signUp(app, {captcha: 'turnstile:broken'})).status, 403);
    assert.deepEqual(
      log.map(({what}) => what),
      ['captcha-provider-unavailable'],
    );
  });
});
