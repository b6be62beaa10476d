import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aServer, type ServerWishes} from '../support/server/a-server.ts';
import {
  aSubscriber,
  follow,
  linkIn,
  pressButton,
  sendForm,
  subscriptionOf,
} from '../support/server/a-subscriber.ts';

async function anne(fields = {}, wishes: ServerWishes = {}) {
  const server = aServer(wishes);
  const welcome = await aSubscriber(server, fields);
  const link = linkIn(welcome, 'preferences');
  const token = link.searchParams.get('token') ?? '';
  const leave = linkIn(welcome, 'unsubscribe');
  /** Saves the page as it is, but for this. */
  const save = (
    changes: Readonly<Record<string, string>> = {},
    topics = ['debate'],
    {app} = server,
  ) => {
    const typed = {token, email: 'anne@visitor.example', name: '', lang: 'en', ...changes};
    const pairs = [...Object.entries(typed), ...topics.map(topic => ['topics', topic])];
    return sendForm(app, '/subscriptions/preferences', pairs);
  };
  return {server, link, leave, save};
}

describe('the preferences of a subscriber', () => {
  it('are shown as they are, in the subscriber’s language', async () => {
    const {server, link} = await anne({lang: 'sv', name: 'Anne', topics: ['training']});
    const page = await (await follow(server.app, link)).text();
    assert.match(page, /<html lang="sv">/);
    assert.match(page, /value="training"\s+checked/);
    assert.doesNotMatch(page, /value="debate"\s+checked/);
    assert.match(page, /value="Anne"/);
    assert.match(page, /value="anne@visitor\.example"/);
    assert.match(page, /<option value="sv" lang="sv" selected>/);
  });

  it('are saved, and shown as they are now', async () => {
    const {server, save} = await anne();
    const page = await (await save({name: 'Anne Jensen', lang: 'da'}, ['training'])).text();
    assert.match(page, /Dine ændringer er gemt/);
    assert.match(page, /value="training"\s+checked/);
    const {name, topics, lang} = (await subscriptionOf(server)) ?? {};
    assert.deepEqual([name, topics, lang], ['Anne Jensen', ['training'], 'da']);
  });

  it('keep the topics of who can’t choose, while the feed is down', async () => {
    const {server, link, save} = await anne();
    // One that has been started since, and has no copy of the feed.
    const {store} = server.surroundings;
    const restarted = aServer({store, feed: () => Promise.reject(new Error('down'))});
    assert.doesNotMatch(await (await follow(restarted.app, link)).text(), /name="topics"/);
    assert.equal((await save({name: 'Anne'}, [], restarted)).status, 200);
    const {name, topics} = (await subscriptionOf(server)) ?? {};
    assert.deepEqual([name, topics], ['Anne', ['debate']]);
  });

  it('are corrected where an address is none, and keep what was typed', async () => {
    const {server, save} = await anne();
    const response = await save({email: 'anne', name: 'Anne Jensen'}, ['training']);
    const page = await response.text();
    assert.equal(response.status, 422);
    assert.match(page, /There is something to correct/);
    assert.match(page, /href="#email">Something is missing in the address/);
    assert.match(page, /aria-invalid="true"/);
    assert.match(page, /value="Anne Jensen"/);
    assert.match(page, /value="training"\s+checked/);
    assert.deepEqual((await subscriptionOf(server))?.topics, ['debate']);
  });

  it('take no topics that there aren’t', async () => {
    const {save} = await anne();
    assert.equal((await save({}, ['gossip'])).status, 422);
  });

  it('show what was typed as text, whatever it is', async () => {
    const {save} = await anne();
    const page = await (await save({name: '"><script>alert(1)</script>'})).text();
    assert.doesNotMatch(page, /<script/);
  });

  it('are nobody’s after unsubscribing', async () => {
    const {server, link, leave, save} = await anne();
    await pressButton(server.app, leave);
    assert.match(await (await follow(server.app, link)).text(), /already unsubscribed/);
    assert.match(await (await save()).text(), /already unsubscribed/);
  });

  it('are refused to a foreign link', async () => {
    const {save} = await anne();
    assert.equal((await save({token: 'YW5uZQ.YW5uZQ'})).status, 410);
  });
});

describe('another address', () => {
  const HOME = 'anne@home.example';

  it('is asked to confirm, and until then nothing changes', async () => {
    const {server, save} = await anne();
    const page = await (await save({email: HOME})).text();
    assert.match(page, /We have sent a link to anne@home\.example/);
    assert.match(page, /until then we will write to anne@visitor\.example/);
    assert.deepEqual((await server.mails()).at(-1)?.to.address, HOME);
    assert.ok(await subscriptionOf(server));
    assert.equal(await subscriptionOf(server, HOME), undefined);
  });

  it('takes over when its owner follows the link, with all that was chosen', async () => {
    const {server, save} = await anne({name: 'Anne'});
    await save({email: HOME, name: 'Anne'});
    await pressButton(server.app, linkIn((await server.mails()).at(-1), 'confirm'));
    assert.equal(await subscriptionOf(server), undefined);
    const {name, topics, consent} = (await subscriptionOf(server, HOME)) ?? {};
    assert.deepEqual([name, topics, consent?.version], ['Anne', ['debate'], '2026-01']);
  });

  it('is welcomed, and the one that was left is told without naming it', async () => {
    const {server, save} = await anne();
    await save({email: HOME});
    await pressButton(server.app, linkIn((await server.mails()).at(-1), 'confirm'));
    const [welcome, moved] = (await server.mails()).slice(-2);
    assert.equal(welcome?.to.address, HOME);
    assert.equal(moved?.to.address, 'anne@visitor.example');
    assert.doesNotMatch(moved?.text ?? '', /home\.example/);
    assert.match(moved?.text ?? '', /write to Sammen i Byen at paul@organizer\.example/);
  });

  it('is told in the mail that a subscription moves to it', async () => {
    const {server, save} = await anne();
    await save({email: HOME});
    assert.match((await server.mails()).at(-1)?.text ?? '', /the subscription moves here/);
  });

  it('is no longer changed by who had it moved there, with the link in an earlier mail', async () => {
    const {server, link, save} = await anne();
    await save({email: HOME});
    await pressButton(server.app, linkIn((await server.mails()).at(-1), 'confirm'));
    const statuses = [(await follow(server.app, link)).status, (await save({name: 'Eve'})).status];
    assert.deepEqual(statuses, [410, 410]);
    assert.equal((await subscriptionOf(server, HOME))?.name, undefined);
  });

  it('is given a link of its own to change what it gets', async () => {
    const {server, save} = await anne();
    await save({email: HOME});
    await pressButton(server.app, linkIn((await server.mails()).at(-1), 'confirm'));
    const welcome = (await server.mails()).find(
      mail => mail.to.address === HOME && mail.text.includes('/preferences'),
    );
    assert.equal((await follow(server.app, linkIn(welcome, 'preferences'))).status, 200);
  });

  it('can still be unsubscribed with the link in an earlier mail', async () => {
    const {server, leave, save} = await anne();
    await save({email: HOME});
    await pressButton(server.app, linkIn((await server.mails()).at(-1), 'confirm'));
    await pressButton(server.app, leave);
    assert.equal(await subscriptionOf(server, HOME), undefined);
  });

  it('is not taken any more by who has unsubscribed meanwhile', async () => {
    const {server, leave, save} = await anne();
    await save({email: HOME});
    const confirm = linkIn((await server.mails()).at(-1), 'confirm');
    await pressButton(server.app, leave);
    assert.equal((await pressButton(server.app, confirm)).status, 410);
    assert.equal(await subscriptionOf(server, HOME), undefined);
  });

  it('gets no more mails than its limit, and nobody is told', async () => {
    const {server, save} = await anne({}, {settings: {addressLimit: {perHour: 1, perDay: 1}}});
    await save({email: HOME});
    const answered = await save({email: HOME});
    assert.match(await answered.text(), /We have sent a link to anne@home\.example/);
    const to = (await server.mails()).filter(mail => mail.to.address === HOME);
    assert.equal(to.length, 1);
  });

  it('is written to for three addresses a day and no more, whatever became of them', async () => {
    const {server, save} = await anne();
    const known = (await server.mails()).length;
    const ask = async (names: readonly string[]) => {
      for (const name of names) await save({email: `${name}@stranger.example`});
      return (await server.mails()).slice(known).map(({to}) => to.address.split('@')[0]);
    };
    assert.deepEqual(await ask(['a', 'b', 'c', 'd']), ['a', 'b', 'c']);
    server.clock.advance({hours: 23});
    const {store} = server.surroundings;
    await store.transaction(({subscriptions}) => subscriptions.erase('a@stranger.example'));
    assert.deepEqual(await ask(['e']), ['a', 'b', 'c']);
    server.clock.advance({hours: 2});
    assert.deepEqual(await ask(['f']), ['a', 'b', 'c', 'f']);
  });
});
