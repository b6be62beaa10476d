import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {describe, it} from 'node:test';
import {aDatabase} from '../support/server/a-disk.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {aSubscriber, follow, linkIn, sendForm} from '../support/server/a-subscriber.ts';
import {subscribe} from '../support/server/requests.ts';

const ask = ({app}: TestServer, email: string) => sendForm(app, '/subscriptions/link', {email});

describe('the page that sends the link again', () => {
  it('asks for the address, in the language of the browser', async () => {
    const {app} = aServer();
    const headers = {'Accept-Language': 'nn-NO,nn;q=0.9'};
    const page = await (await app.request('/subscriptions/link', {headers})).text();
    assert.match(page, /<html lang="nn">/);
    assert.match(page, /Få lenkja di på nytt/);
  });

  it('speaks the organiser’s language to a browser that says nothing', async () => {
    const {app} = aServer({settings: {lang: 'da'}});
    assert.match(await (await app.request('/subscriptions/link')).text(), /Få dit link igen/);
  });

  it('sends a subscriber the links', async () => {
    const server = aServer();
    await aSubscriber(server);
    await ask(server, ' ANNE@visitor.example ');
    const mail = (await server.mails()).at(-1);
    assert.equal(mail?.subject, 'Your link for Nyt om folkemøder');
    assert.equal((await follow(server.app, linkIn(mail, 'preferences'))).status, 200);
  });

  it('answers a stranger word for word the same, and sends nothing', async () => {
    const server = aServer();
    await aSubscriber(server);
    await subscribe(server.app, {email: 'bo@visitor.example'});
    const before = (await server.mails()).length;
    const answers = [];
    for (const email of ['bo@visitor.example', 'eva@visitor.example', 'anne@visitor.example']) {
      const response = await ask(server, email);
      const page = await response.text();
      const words = page.replaceAll(email, '…').replace(/nonce="\w+"/, '');
      answers.push(`${response.status} ${words}`);
    }
    assert.equal(new Set(answers).size, 1);
    const sent = (await server.mails()).slice(before).map(({to}) => to.address);
    assert.deepEqual(sent, ['anne@visitor.example']);
  });

  it('writes as much for a stranger as for a subscriber, so that neither takes longer', async () => {
    const server = aServer();
    await aSubscriber(server);
    await server.mails();
    const writes: number[] = [];
    for (const email of ['anne@visitor.example', 'eva@visitor.example']) {
      let count = 0;
      const {store} = server.surroundings;
      const counted = aServer({
        store: {
          transaction: work =>
            store.transaction(tx =>
              work({
                ...tx,
                tokens: {...tx.tokens, add: token => ((count += 1), tx.tokens.add(token))},
                outbox: {...tx.outbox, add: mail => ((count += 1), tx.outbox.add(mail))},
              }),
            ),
        },
      });
      await ask(counted, email);
      writes.push(count);
    }
    assert.deepEqual(writes, [2, 2]);
  });

  it('sends one an hour, and answers the same', async () => {
    const server = aServer();
    await aSubscriber(server);
    const before = (await server.mails()).length;
    const sent = async () => (await server.mails()).length - before;
    const first = await (await ask(server, 'anne@visitor.example')).text();
    const second = await (await ask(server, 'anne@visitor.example')).text();
    assert.equal(second.replace(/nonce="\w+"/, ''), first.replace(/nonce="\w+"/, ''));
    assert.equal(await sent(), 1);
    server.clock.advance({hours: 1});
    await ask(server, 'anne@visitor.example');
    assert.equal(await sent(), 2);
  });

  it('says what is wrong with an address that is none', async () => {
    const response = await ask(aServer(), '<b>anne</b>');
    const page = await response.text();
    assert.equal(response.status, 422);
    assert.match(page, /Something is missing in the address/);
    assert.match(page, /value="&lt;b&gt;anne&lt;\/b&gt;"/);
  });

  it('keeps no address of a stranger', async test => {
    const {store, file} = await aDatabase(test);
    await ask(aServer({store}), 'eva@visitor.example');
    const database = new DatabaseSync(file, {readOnly: true});
    const kept = JSON.stringify([
      database.prepare('select * from tokens').all(),
      database.prepare('select * from subscriptions').all(),
      database.prepare('select * from outbox').all(),
    ]);
    assert.match(kept, /link-sent/);
    assert.doesNotMatch(kept, /eva|ZXZh/);
  });
});
