import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {describe, it, type TestContext} from 'node:test';
import {deliverDue} from '../../server/src/deliveries/deliver.ts';
import {httpPoster} from '../../server/src/node/http-poster.ts';
import type {WebhookSettings} from '../../server/src/webhooks/settings.ts';
import {aReceiver, type Received} from '../support/server/a-receiver.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {
  aSubscriber,
  linkIn,
  pressButton,
  sendForm,
  subscriptionOf,
} from '../support/server/a-subscriber.ts';

const KEY = Buffer.from('0123456789abcdef0123456789abcdef');
const secret = `whsec_${KEY.toString('base64')}`;

/** A server with an organiser’s program that listens. */
async function listened(test: TestContext, settings: Partial<WebhookSettings> = {}) {
  const receiver = await aReceiver(test);
  const webhooks = {url: `${receiver.url}hook`, secret, ...settings};
  return {receiver, server: aServer({settings: {webhooks}})};
}

const deliver = ({surroundings}: TestServer) => deliverDue(surroundings, httpPoster);

const told = ({body}: Received) =>
  JSON.parse(body) as {type: string; timestamp: string; data: Record<string, unknown>};

describe('the organiser’s webhook', () => {
  it('is told of a subscriber once the link has been followed, with all one needs to write', async test => {
    const {receiver, server} = await listened(test);
    const welcome = await aSubscriber(server, {name: 'Anne', partner: 'library'});
    await deliver(server);
    const [received, ...others] = receiver.received;
    assert.ok(received);
    assert.equal(others.length, 0);
    assert.equal(received.path, 'POST /hook');
    assert.equal(received.headers['content-type'], 'application/json');
    const {type, timestamp, data} = told(received);
    assert.equal(type, 'newsletter.subscribed');
    assert.equal(timestamp, '2026-03-01T10:00:00.000Z');
    assert.deepEqual(data, {
      id: (await subscriptionOf(server))?.id,
      email: 'anne@visitor.example',
      name: 'Anne',
      topics: ['debate'],
      language: 'en',
      partner: 'library',
      consent: {
        text: 'I may write to you.',
        version: '2026-01',
        at: '2026-03-01T10:00:00.000Z',
      },
      confirmedAt: '2026-03-01T10:00:00.000Z',
      links: {
        unsubscribe: linkIn(welcome, 'unsubscribe').href,
        preferences: linkIn(welcome, 'preferences').href,
      },
    });
  });

  it('can check that it was us, and when, as Standard Webhooks has it', async test => {
    const {receiver, server} = await listened(test);
    await aSubscriber(server);
    await deliver(server);
    const {headers, body} = receiver.received[0] ?? assert.fail();
    const id = String(headers['webhook-id']);
    const timestamp = String(headers['webhook-timestamp']);
    assert.match(id, /^msg_[0-9a-f]{32}$/);
    assert.equal(timestamp, String(Date.parse('2026-03-01T10:00:00Z') / 1000));
    const hmac = createHmac('sha256', KEY).update(`${id}.${timestamp}.${body}`).digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${hmac}`);
  });

  it('is told of a change, and not of a page that was saved as it was', async test => {
    const {receiver, server} = await listened(test, {kinds: ['newsletter.changed']});
    const link = linkIn(await aSubscriber(server, {lang: 'en-GB'}), 'preferences');
    const token = link.searchParams.get('token') ?? '';
    const typed = {token, email: 'anne@visitor.example', name: '', lang: 'en', topics: 'debate'};
    await sendForm(server.app, link.pathname, typed);
    await sendForm(server.app, link.pathname, {...typed, topics: 'training'});
    await deliver(server);
    assert.deepEqual(
      receiver.received.map(one => told(one).data['topics']),
      [['training']],
    );
  });

  it('is told of a new address, and which it was', async test => {
    const {receiver, server} = await listened(test, {kinds: ['newsletter.changed']});
    const link = linkIn(await aSubscriber(server), 'preferences');
    const token = link.searchParams.get('token') ?? '';
    const typed = {token, email: 'anne@home.example', name: '', lang: 'en', topics: 'debate'};
    await sendForm(server.app, link.pathname, typed);
    await pressButton(server.app, linkIn((await server.mails()).at(-1), 'confirm'));
    await deliver(server);
    const {data} = told(receiver.received[0] ?? assert.fail());
    assert.deepEqual(
      [data['email'], data['formerEmail']],
      ['anne@home.example', 'anne@visitor.example'],
    );
  });

  it('is told of who leaves, and no more than whom', async test => {
    const {receiver, server} = await listened(test, {kinds: ['newsletter.unsubscribed']});
    const welcome = await aSubscriber(server, {name: 'Anne'});
    const {id} = (await subscriptionOf(server)) ?? assert.fail();
    await pressButton(server.app, linkIn(welcome, 'unsubscribe'));
    await deliver(server);
    const {type, data} = told(receiver.received[0] ?? assert.fail());
    assert.equal(type, 'newsletter.unsubscribed');
    assert.deepEqual(data, {id, email: 'anne@visitor.example'});
  });
});

describe('a webhook that doesn’t answer as it should', () => {
  it('is told again, under the same id, with a new time and signature', async test => {
    const {receiver, server} = await listened(test);
    receiver.answer(503);
    await aSubscriber(server);
    await deliver(server);
    await deliver(server);
    assert.equal(receiver.received.length, 1);
    server.clock.advance({minutes: 1});
    receiver.answer(204);
    await deliver(server);
    await deliver(server);
    const [first, second, ...others] = receiver.received;
    assert.equal(others.length, 0);
    assert.equal(second?.headers['webhook-id'], first?.headers['webhook-id']);
    assert.equal(second?.body, first?.body);
    assert.notEqual(second?.headers['webhook-signature'], first?.headers['webhook-signature']);
  });

  it('is given up after three days and ten tries, and that is logged without the address', async test => {
    const {receiver, server} = await listened(test);
    receiver.answer(500);
    await aSubscriber(server);
    let days = 0;
    for (; days < 10 && !server.log.some(({what}) => what === 'delivery-given-up'); days += 1) {
      for (let hour = 0; hour < 24; hour += 1) {
        await deliver(server);
        server.clock.advance({hours: 1});
      }
    }
    assert.equal(receiver.received.length, 10);
    assert.ok(days >= 3 && days <= 5, `it took ${days} days`);
    assert.doesNotMatch(JSON.stringify(server.log), /visitor/);
    server.clock.advance({days: 30});
    await deliver(server);
    assert.equal(receiver.received.length, 10);
  });

  it('is left in peace as long as it asks', async test => {
    const {receiver, server} = await listened(test);
    receiver.answer(429, {'Retry-After': '7200'});
    await aSubscriber(server);
    await deliver(server);
    server.clock.advance({minutes: 119});
    await deliver(server);
    assert.equal(receiver.received.length, 1);
    server.clock.advance({minutes: 1});
    await deliver(server);
    assert.equal(receiver.received.length, 2);
  });

  it('is told no more once it says that it is gone', async test => {
    const {receiver, server} = await listened(test);
    receiver.answer(410);
    await aSubscriber(server);
    await deliver(server);
    server.clock.advance({days: 2});
    await deliver(server);
    assert.equal(receiver.received.length, 1);
  });

  it('is not followed elsewhere', async test => {
    const elsewhere = await aReceiver(test);
    const {receiver, server} = await listened(test);
    receiver.answer(307, {Location: elsewhere.url});
    await aSubscriber(server);
    await deliver(server);
    assert.equal(elsewhere.received.length, 0);
    assert.equal(server.log.at(-1)?.what, 'delivery-delayed');
  });

  it('delays nobody’s subscription when it is not there at all', async test => {
    const {receiver} = await listened(test);
    const webhooks = {url: receiver.url.replace(/:\d+/, ':1'), secret};
    const server = aServer({settings: {webhooks}});
    await aSubscriber(server);
    await deliver(server);
    assert.ok(await subscriptionOf(server));
    assert.equal(server.log.at(-1)?.what, 'delivery-delayed');
  });

  it('is told by one alone, when two look at once', async test => {
    const {receiver, server} = await listened(test);
    for (const email of ['a@visitor.example', 'b@visitor.example', 'c@visitor.example']) {
      await aSubscriber(server, {email});
    }
    await Promise.all([deliver(server), deliver(server)]);
    const ids = receiver.received.map(({headers}) => headers['webhook-id']);
    assert.equal(ids.length, 3);
    assert.equal(new Set(ids).size, 3);
  });

  it('is forgotten once it is configured no more', async test => {
    const {receiver, server} = await listened(test);
    receiver.answer(503);
    await aSubscriber(server);
    const {surroundings} = server;
    const without = {...surroundings, settings: {...surroundings.settings, webhooks: undefined}};
    await deliverDue(without, httpPoster);
    await deliver(server);
    assert.equal(receiver.received.length, 0);
  });
});

describe('no webhook', () => {
  it('is told nothing, and nothing waits', async () => {
    const server = aServer();
    await aSubscriber(server);
    const waiting = await server.surroundings.store.transaction(({deliveries}) =>
      deliveries.firstDue('webhook', '9999'),
    );
    assert.equal(waiting, undefined);
  });
});
