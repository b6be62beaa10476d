import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seal} from '../../server/src/secrets/sealed.ts';
import {aServer} from '../support/server/a-server.ts';
import {
  aSubscriber,
  follow,
  linkIn,
  pressButton,
  sendForm,
  subscriptionOf,
} from '../support/server/a-subscriber.ts';
import {subscribe} from '../support/server/requests.ts';

async function anne(fields = {}) {
  const server = aServer();
  const link = linkIn(await aSubscriber(server, fields), 'unsubscribe');
  return {server, link};
}

describe('the link to unsubscribe', () => {
  it('opens a page that asks, and changes nothing', async () => {
    const {server, link} = await anne({lang: 'da'});
    const response = await follow(server.app, link);
    const page = await response.text();
    assert.match(page, /<html lang="da">/);
    assert.match(page, /Vil du afmelde nyhedsbrevet\?/);
    assert.match(page, /anne@visitor\.example/);
    assert.doesNotMatch(page, /<script/);
    assert.ok(await subscriptionOf(server));
  });

  it('unsubscribes when the button is pressed', async () => {
    const {server, link} = await anne();
    const response = await pressButton(server.app, link);
    assert.match(await response.text(), /You are unsubscribed/);
    assert.equal(await subscriptionOf(server), undefined);
  });

  it('leaves nothing of the address, pending tries included', async () => {
    const {server, link} = await anne();
    await subscribe(server.app);
    await pressButton(server.app, link);
    const pending = await server.surroundings.store.transaction(({subscriptions}) =>
      subscriptions.pendingOf('anne@visitor.example'),
    );
    assert.deepEqual(pending, []);
  });

  it('says so when one has left already', async () => {
    const {server, link} = await anne();
    await pressButton(server.app, link);
    for (const response of [await follow(server.app, link), await pressButton(server.app, link)]) {
      assert.equal(response.status, 200);
      assert.match(await response.text(), /already unsubscribed/);
    }
  });

  it('holds for years', async () => {
    const {server, link} = await anne();
    server.clock.advance({days: 800});
    assert.equal((await pressButton(server.app, link)).status, 200);
    assert.equal(await subscriptionOf(server), undefined);
  });

  it('is refused when it didn’t arrive whole, and leads to a new one', async () => {
    const {server, link} = await anne();
    link.searchParams.set('token', (link.searchParams.get('token') ?? '').slice(0, -4));
    const response = await follow(server.app, link, {'Accept-Language': 'sv-SE,sv;q=0.9'});
    const page = await response.text();
    assert.equal(response.status, 410);
    assert.match(page, /Länken fungerar inte/);
    assert.match(page, /href="link"/);
    assert.equal((await pressButton(server.app, link)).status, 410);
    assert.ok(await subscriptionOf(server));
  });

  it('opens nothing else', async () => {
    const {server, link} = await anne();
    const token = link.searchParams.get('token') ?? '';
    const response = await server.app.request(`/subscriptions/preferences?token=${token}`);
    assert.equal(response.status, 410);
  });

  it('can’t be made by who knows the id but not the secret', async () => {
    const {server} = await anne();
    const {id = ''} = (await subscriptionOf(server)) ?? {};
    const token = await seal(
      'some other secret, of some other server',
      'newsletter-unsubscribe',
      id,
    );
    assert.equal((await sendForm(server.app, '/subscriptions/unsubscribe', {token})).status, 410);
    assert.ok(await subscriptionOf(server));
  });

  it('lets no page of others frame it or run anything in it', async () => {
    const {server, link} = await anne();
    const {headers} = await follow(server.app, link);
    const policy = headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.match(policy, /form-action 'self'/);
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(headers.get('Cache-Control'), 'no-store');
  });
});

describe('one press in a mail program (RFC 8058)', () => {
  it('unsubscribes', async () => {
    const {server, link} = await anne();
    const response = await sendForm(server.app, `${link.pathname}${link.search}`, {
      'List-Unsubscribe': 'One-Click',
    });
    assert.equal(response.status, 200);
    assert.equal(await subscriptionOf(server), undefined);
  });

  it('unsubscribes in the other encoding that the standard allows', async () => {
    const {server, link} = await anne();
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    const address = `${link.pathname}${link.search}`;
    assert.equal((await server.app.request(address, {method: 'POST', body})).status, 200);
    assert.equal(await subscriptionOf(server), undefined);
  });

  it('is no press when nothing says so: a scanner may post to any link', async () => {
    const {server, link} = await anne();
    const response = await sendForm(server.app, `${link.pathname}${link.search}`, {});
    assert.equal(response.status, 410);
    assert.ok(await subscriptionOf(server));
  });

  it('breaks nothing when its body is cut off', async () => {
    const {server, link} = await anne();
    const response = await server.app.request(`${link.pathname}${link.search}`, {
      method: 'POST',
      headers: {'Content-Type': 'multipart/form-data; boundary=x'},
      body: '--x\r\nContent-Disp',
    });
    assert.equal(response.status, 410);
  });
});
