import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import PostalMime from 'postal-mime';
import {createSmtpMailer} from '../../server/src/node/mailers/smtp.ts';
import {aMailServer} from '../support/server/a-mail-server.ts';
import {aServer} from '../support/server/a-server.ts';
import {aSubscriber, follow, linkIn, pressButton} from '../support/server/a-subscriber.ts';
import {subscribe} from '../support/server/requests.ts';

describe('the mail once the link has been followed', () => {
  it('says what one gets from now on, in the subscriber’s language', async () => {
    const welcome = await aSubscriber(aServer(), {lang: 'da', topics: ['debate']});
    assert.equal(welcome.subject, 'Velkommen: du får nu Nyt om folkemøder');
    assert.match(welcome.text, /Du hører om: Debat/);
    assert.deepEqual(welcome.to, {name: '', address: 'anne@visitor.example'});
  });

  it('says that one gets everything where no topic was chosen', async () => {
    const welcome = await aSubscriber(aServer(), {topics: []});
    assert.match(welcome.text, /You will hear about: everything/);
  });

  it('greets by name who gave one', async () => {
    const welcome = await aSubscriber(aServer(), {name: 'Anne Jensen'});
    assert.match(welcome.text, /^Dear Anne Jensen/);
  });

  it('leads to one’s preferences and to unsubscribing', async () => {
    const server = aServer();
    const welcome = await aSubscriber(server);
    for (const words of ['preferences', 'unsubscribe']) {
      assert.equal((await follow(server.app, linkIn(welcome, words))).status, 200);
    }
  });

  it('comes from the newsletter’s own address where it has one', async () => {
    const server = aServer({settings: {newsletterFrom: 'news@organizer.example'}});
    assert.equal((await aSubscriber(server)).from.address, 'news@organizer.example');
  });

  it('is sent once, also where two links are followed', async () => {
    const server = aServer();
    await subscribe(server.app);
    const first = linkIn((await server.mails()).at(-1), 'confirm');
    await subscribe(server.app);
    const second = linkIn((await server.mails()).at(-1), 'confirm');
    await pressButton(server.app, first);
    await pressButton(server.app, second);
    const subjects = (await server.mails()).map(({subject}) => subject);
    assert.equal(subjects.filter(subject => /^Welcome/.test(subject)).length, 1);
  });

  it('arrives with the headers of RFC 8058 whole', async test => {
    const welcome = await aSubscriber(aServer());
    const post = await aMailServer(test);
    await createSmtpMailer(post.url).send(welcome, 'an-id');
    const {headers} = await PostalMime.parse(post.received[0]?.source ?? '');
    const header = (name: string) => headers.find(({key}) => key === name)?.value;
    assert.equal(header('list-unsubscribe'), `<${linkIn(welcome, 'unsubscribe').href}>`);
    assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  });
});

describe('the mail to an address that is subscribed already', () => {
  it('leads to what can be changed, for its owner alone', async () => {
    const server = aServer();
    await aSubscriber(server);
    await subscribe(server.app);
    const known = (await server.mails()).at(-1);
    assert.equal((await follow(server.app, linkIn(known, 'preferences'))).status, 200);
    assert.match(known?.headers?.['List-Unsubscribe'] ?? '', /unsubscribe\?token=/);
  });
});

describe('the mail that asks to confirm', () => {
  it('has no link to unsubscribe: there is nothing yet', async () => {
    const server = aServer();
    await subscribe(server.app);
    const [asked] = await server.mails();
    assert.equal(asked?.headers, undefined);
    assert.doesNotMatch(asked?.text ?? '', /unsubscribe/);
  });
});
