import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deliverOutbox} from '../../server/src/mail/deliver.ts';
import type {Mailer} from '../../server/src/mail/mail.ts';
import {postMail} from '../../server/src/mail/post.ts';
import {createSmtpMailer} from '../../server/src/node/mailers/smtp.ts';
import {aMail} from '../support/server/a-mail.ts';
import {aMailServer} from '../support/server/a-mail-server.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {anOutgoingMail} from '../support/server/records.ts';

const postOne = ({surroundings}: TestServer) =>
  surroundings.store.transaction(tx => postMail(tx, aMail(), surroundings));

/** A mailer that always answers the same, and remembers under which ids it was asked. */
function aMailer(answer: Mailer['send']): Mailer & {readonly asked: readonly string[]} {
  const asked: string[] = [];
  return {
    asked,
    send(mail, id) {
      asked.push(id);
      return answer(mail, id);
    },
  };
}

const failing = () => aMailer(() => Promise.resolve({sent: false, reason: 'ECONNECTION'}));
const working = () => aMailer(() => Promise.resolve({sent: true}));

describe('the outbox', () => {
  it('sends each mail once', async () => {
    const server = aServer();
    const mailer = working();
    await postOne(server);
    assert.equal(await deliverOutbox(server.surroundings, mailer), 1);
    assert.equal(await deliverOutbox(server.surroundings, mailer), 0);
  });

  it('is shared by those who empty it at the same time', async () => {
    const server = aServer();
    const mailer = working();
    await Promise.all(Array.from({length: 9}, () => postOne(server)));
    const {surroundings} = server;
    await Promise.all([deliverOutbox(surroundings, mailer), deliverOutbox(surroundings, mailer)]);
    assert.equal(new Set(mailer.asked).size, 9);
    assert.equal(mailer.asked.length, 9);
  });

  it('tries again after a minute, then after two, under the same id', async () => {
    const server = aServer();
    const mailer = failing();
    await postOne(server);
    const tries = async () => {
      await deliverOutbox(server.surroundings, mailer);
      return mailer.asked.length;
    };
    assert.equal(await tries(), 1);
    assert.equal(await tries(), 1);
    server.clock.advance({minutes: 1});
    assert.equal(await tries(), 2);
    server.clock.advance({minutes: 1});
    assert.equal(await tries(), 2);
    server.clock.advance({minutes: 1});
    assert.equal(await tries(), 3);
    assert.equal(new Set(mailer.asked).size, 1);
  });

  it('gives a mail up after a day and a half, and says so', async () => {
    const server = aServer();
    const mailer = failing();
    await postOne(server);
    for (let hour = 0; hour < 96; hour += 1) {
      await deliverOutbox(server.surroundings, mailer);
      server.clock.advance({hours: 1});
    }
    assert.equal(mailer.asked.length, 16);
    assert.equal(server.log.at(-1)?.what, 'mail-given-up');
  });

  it('forgets a mail that it has given up', async () => {
    const server = aServer();
    await postOne(server);
    for (let hour = 0; hour < 96; hour += 1) {
      await deliverOutbox(server.surroundings, failing());
      server.clock.advance({hours: 1});
    }
    const due = await server.surroundings.store.transaction(({outbox}) =>
      outbox.firstDue('9999-01-01'),
    );
    assert.equal(due, undefined);
  });

  it('tries again where the mailer breaks down, and tells how without what it said', async () => {
    const server = aServer();
    await postOne(server);
    const broken = aMailer(() => Promise.reject(new TypeError('anne@visitor.example')));
    assert.equal(await deliverOutbox(server.surroundings, broken), 0);
    assert.match(JSON.stringify(server.log), /mail-delayed.*TypeError/);
    assert.doesNotMatch(JSON.stringify(server.log), /anne/);
    server.clock.advance({minutes: 1});
    assert.equal(await deliverOutbox(server.surroundings, working()), 1);
  });

  for (const mail of ['{', '{}']) {
    it(`sends the others where one of them can’t be read: ${mail}`, async () => {
      const server = aServer();
      await server.surroundings.store.transaction(({outbox}) => outbox.add(anOutgoingMail({mail})));
      await postOne(server);
      assert.equal(await deliverOutbox(server.surroundings, working()), 1);
      assert.equal(server.log[0]?.what, 'mail-delayed');
    });
  }

  it('loses no mail when the server crashes while sending', async () => {
    const server = aServer();
    await postOne(server);
    await new Promise<void>(resolve => {
      const crashing = aMailer(() => {
        resolve();
        return new Promise(() => undefined);
      });
      void deliverOutbox(server.surroundings, crashing);
    });
    server.clock.advance({minutes: 10});
    assert.equal(await deliverOutbox(server.surroundings, working()), 1);
  });
});

describe('a mail server', () => {
  it('is handed the mail', async test => {
    const mailServer = await aMailServer(test);
    const server = aServer();
    await postOne(server);
    await deliverOutbox(server.surroundings, createSmtpMailer(mailServer.url));
    const [mail] = mailServer.received;
    assert.deepEqual(mail?.recipients, ['anne@visitor.example']);
    assert.match(mail?.source ?? '', /^Subject: You are signed up\r$/m);
    assert.match(mail?.source ?? '', /You have a place\./);
  });

  it('that refuses once is handed the mail later', async test => {
    const mailServer = await aMailServer(test);
    const server = aServer();
    const mailer = createSmtpMailer(mailServer.url);
    mailServer.refuse(1);
    await postOne(server);
    assert.equal(await deliverOutbox(server.surroundings, mailer), 0);
    server.clock.advance({minutes: 1});
    assert.equal(await deliverOutbox(server.surroundings, mailer), 1);
    assert.equal(mailServer.received.length, 1);
  });

  it('that refuses is logged without the address', async test => {
    const mailServer = await aMailServer(test);
    const server = aServer();
    mailServer.refuse(1);
    await postOne(server);
    await deliverOutbox(server.surroundings, createSmtpMailer(mailServer.url));
    const [entry] = server.log;
    assert.equal(entry?.what, 'mail-delayed');
    assert.doesNotMatch(JSON.stringify(entry), /anne/);
    assert.match(JSON.stringify(entry), /EENVELOPE 550/);
  });

  it('gets one recipient, whatever the name and the subject say', async test => {
    const mailServer = await aMailServer(test);
    const attack = 'x\r\nBcc: all@victims.example\r\n\r\nhello';
    await createSmtpMailer(mailServer.url).send(
      aMail({to: {name: attack, address: 'anne@visitor.example'}, subject: attack}),
      'an-id',
    );
    const [mail] = mailServer.received;
    assert.deepEqual(mail?.recipients, ['anne@visitor.example']);
    assert.doesNotMatch(mail?.source ?? '', /^Bcc:/im);
  });

  it('that is not there is tried again', async () => {
    const server = aServer();
    await postOne(server);
    const sent = await deliverOutbox(server.surroundings, createSmtpMailer('smtp://127.0.0.1:1'));
    assert.equal(sent, 0);
    assert.match(JSON.stringify(server.log), /mail-delayed.*ESOCKET|ECONNECTION/);
  });
});
