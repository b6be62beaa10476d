import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {deliverDue} from '../../server/src/deliveries/deliver.ts';
import {httpPoster} from '../../server/src/node/http-poster.ts';
import {aReceiver} from '../support/server/a-receiver.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {aSubscriber, linkIn, pressButton, sendForm} from '../support/server/a-subscriber.ts';

const DEBATE = 'eb420c55-4cfb-4972-92ba-c93c34ba475d';
const TRAINING = '0c554cfb-eb42-4972-92ba-c93c34ba475d';
const REST = '41badaf2-7905-4116-8eac-e8817c6613e4';

const LISTS = {debate: DEBATE, training: TRAINING};

/** A server whose subscribers go to a listmonk, which answers as its documentation says. */
async function withListmonk(test: TestContext, lists: Readonly<Record<string, string>> = LISTS) {
  const listmonk = await aReceiver(test, {data: true});
  const settings = {listmonk: {url: listmonk.url.replace(/\/$/, ''), lists}};
  return {listmonk, server: aServer({settings})};
}

const deliver = ({surroundings}: TestServer) => deliverDue(surroundings, httpPoster);

describe('a listmonk', () => {
  it('gets a subscriber through its public API once the link has been followed', async test => {
    const {listmonk, server} = await withListmonk(test);
    await aSubscriber(server, {name: 'Anne Jensen', topics: ['debate']});
    await deliver(server);
    const [{path, headers, body}, ...others] = [listmonk.received[0] ?? assert.fail()];
    assert.equal(others.length, 0);
    assert.equal(path, 'POST /api/public/subscription');
    assert.equal(headers['content-type'], 'application/json');
    assert.deepEqual(JSON.parse(body), {
      email: 'anne@visitor.example',
      name: 'Anne Jensen',
      list_uuids: [DEBATE],
    });
  });

  const choices: readonly {
    when: string;
    topics: string[];
    lists: Readonly<Record<string, string>>;
    uuids: readonly string[];
  }[] = [
    {
      when: 'two are chosen',
      topics: ['debate', 'training'],
      lists: LISTS,
      uuids: [DEBATE, TRAINING],
    },
    {when: 'none is chosen', topics: [], lists: LISTS, uuids: [DEBATE, TRAINING]},
    {
      when: 'none is chosen and there is a list for the rest',
      topics: [],
      lists: {...LISTS, '*': REST},
      uuids: [REST, DEBATE, TRAINING],
    },
    {when: 'one has no list of its own', topics: ['training'], lists: {'*': REST}, uuids: [REST]},
    {
      when: 'two are on the same list',
      topics: ['debate', 'training'],
      lists: {debate: DEBATE, training: DEBATE},
      uuids: [DEBATE],
    },
  ];
  for (const {when, topics, lists, uuids} of choices) {
    it(`puts them on the lists of their topics: ${when}`, async test => {
      const {listmonk, server} = await withListmonk(test, lists);
      await aSubscriber(server, {topics});
      await deliver(server);
      const {list_uuids: given} = JSON.parse(listmonk.received[0]?.body ?? '{}') as {
        list_uuids?: string[];
      };
      assert.deepEqual(given, uuids);
    });
  }

  it('is told nothing where no list fits', async test => {
    const {listmonk, server} = await withListmonk(test, {training: TRAINING});
    await aSubscriber(server, {topics: ['debate']});
    await deliver(server);
    assert.equal(listmonk.received.length, 0);
  });

  it('is told again when it was away', async test => {
    const {listmonk, server} = await withListmonk(test);
    listmonk.answer(502);
    await aSubscriber(server);
    await deliver(server);
    listmonk.answer(200);
    server.clock.advance({minutes: 1});
    await deliver(server);
    assert.equal(listmonk.received.length, 2);
  });

  it('takes nobody on who has left meanwhile', async test => {
    const {listmonk, server} = await withListmonk(test);
    listmonk.answer(502);
    const welcome = await aSubscriber(server);
    await deliver(server);
    await pressButton(server.app, linkIn(welcome, 'unsubscribe'));
    listmonk.answer(200);
    server.clock.advance({days: 1});
    await deliver(server);
    assert.equal(listmonk.received.length, 1);
  });

  it('puts them on the lists of topics that they choose later', async test => {
    const {listmonk, server} = await withListmonk(test);
    const link = linkIn(await aSubscriber(server), 'preferences');
    const token = link.searchParams.get('token') ?? '';
    const typed = {token, email: 'anne@visitor.example', name: '', lang: 'en', topics: 'training'};
    await sendForm(server.app, link.pathname, typed);
    await deliver(server);
    assert.match(listmonk.received.at(-1)?.body ?? '', new RegExp(TRAINING));
  });

  it('can’t be told of who leaves, so the organiser is, by mail', async test => {
    const {listmonk, server} = await withListmonk(test);
    await pressButton(server.app, linkIn(await aSubscriber(server), 'unsubscribe'));
    const mail = (await server.mails()).at(-1);
    assert.equal(mail?.to.address, 'paul@organizer.example');
    assert.match(mail?.text ?? '', /anne@visitor\.example has unsubscribed/);
    assert.ok(mail?.text.includes(listmonk.url.replace(/\/$/, '')));
  });
});
