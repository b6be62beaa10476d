import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {problemOf, subscribe} from '../support/server/requests.ts';

const linkIn = (text: string | undefined) => {
  const link = text?.match(/https:\S+/)?.[0];
  assert.ok(link, 'the mail has no link');
  return new URL(link);
};

const latestLink = async ({mails}: TestServer) => linkIn((await mails()).at(-1)?.text);

const open = ({app}: TestServer, link: URL, headers = {}) =>
  app.request(`${link.pathname}${link.search}`, {headers});

const pressButton = ({app}: TestServer, link: URL) =>
  app.request(link.pathname, {
    method: 'POST',
    headers: {'Content-Type': 'application/x-www-form-urlencoded'},
    body: new URLSearchParams({token: link.searchParams.get('token') ?? ''}).toString(),
  });

const isSubscribed = ({surroundings}: TestServer, emailKey: string) =>
  surroundings.store.transaction(
    async ({subscriptions}) => (await subscriptions.findByAddress(emailKey)) !== undefined,
  );

describe('subscribing', () => {
  it('is pending until the link in the mail is followed and the button pressed', async () => {
    const server = aServer();
    const response = await subscribe(server.app);
    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), {status: 'pending'});
    const link = await latestLink(server);
    await open(server, link);
    assert.equal(await isSubscribed(server, 'anne@visitor.example'), false);
    assert.equal((await pressButton(server, link)).status, 200);
    assert.equal(await isSubscribed(server, 'anne@visitor.example'), true);
  });

  it('sends a link with a token that nobody can guess', async () => {
    const server = aServer();
    await subscribe(server.app);
    const {href} = await latestLink(server);
    assert.match(href, /^https:\/\/signup\.example\/subscriptions\/confirm\?token=[0-9a-f]{32}$/);
  });

  it('answers the same for an address that is subscribed already, and tells only its owner', async () => {
    const server = aServer();
    await subscribe(server.app);
    await pressButton(server, await latestLink(server));
    const response = await subscribe(server.app, {email: 'ANNE@Visitor.example'});
    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), {status: 'pending'});
    const mail = (await server.mails()).at(-1);
    assert.match(mail?.subject ?? '', /already/);
    assert.doesNotMatch(mail?.text ?? '', /confirm\?token/);
  });

  it('takes the topics and the consent that the feed has', async () => {
    const {app} = aServer();
    const response = await subscribe(app, {topics: ['gossip'], consent: undefined});
    assert.deepEqual((await problemOf(response)).fields, [
      {field: 'topics', fault: 'not-an-option'},
      {field: 'consent', fault: 'not-agreed'},
    ]);
  });

  it('is unavailable while the feed is', async () => {
    const {app} = aServer({feed: () => Promise.reject(new Error('down'))});
    assert.equal((await problemOf(await subscribe(app))).kind, 'unavailable');
  });
});

describe('the link in the mail', () => {
  it('opens a page with one button that works without JavaScript', async () => {
    const server = aServer();
    await subscribe(server.app, {lang: 'da-DK'});
    const response = await open(server, await latestLink(server));
    const page = await response.text();
    assert.equal(response.status, 200);
    assert.match(page, /<html lang="da">/);
    assert.match(page, /<form method="post" action="confirm">/);
    assert.equal(page.match(/<button/g)?.length, 1);
    assert.doesNotMatch(page, /<script/);
  });

  it('holds once', async () => {
    const server = aServer();
    await subscribe(server.app);
    const link = await latestLink(server);
    await pressButton(server, link);
    const again = await pressButton(server, link);
    assert.equal(again.status, 410);
    assert.match(await again.text(), /no longer works/);
  });

  it('holds for seven days', async () => {
    const server = aServer();
    await subscribe(server.app);
    const link = await latestLink(server);
    server.clock.advance({days: 7, minutes: -1});
    assert.equal((await pressButton(server, link)).status, 200);
  });

  it('no longer holds after seven days', async () => {
    const server = aServer();
    await subscribe(server.app);
    const link = await latestLink(server);
    server.clock.advance({days: 7});
    assert.equal((await open(server, link)).status, 410);
    assert.equal((await pressButton(server, link)).status, 410);
  });

  it('speaks the visitor’s language when it is wrong', async () => {
    const {app} = aServer();
    const response = await app.request('/subscriptions/confirm?token=wrong', {
      headers: {'Accept-Language': 'da, en;q=0.5'},
    });
    assert.match(await response.text(), /Linket virker ikke længere/);
  });

  it('shows an address as text, whatever it holds', async () => {
    const server = aServer();
    await subscribe(server.app, {email: "o'brien&co@visitor.example"});
    const page = await (await open(server, await latestLink(server))).text();
    assert.match(page, /o&#39;brien&amp;co@visitor\.example/);
  });

  it('of an earlier try still holds after a later one was followed', async () => {
    const server = aServer();
    await subscribe(server.app, {topics: ['debate']});
    const first = await latestLink(server);
    await subscribe(server.app, {topics: ['training']});
    const second = await latestLink(server);
    assert.equal((await pressButton(server, second)).status, 200);
    assert.equal((await pressButton(server, first)).status, 200);
  });
});
