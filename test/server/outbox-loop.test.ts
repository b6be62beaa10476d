import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {postMail} from '../../server/src/mail/post.ts';
import {createMemoryMailer} from '../../server/src/mail/memory-mailer.ts';
import type {Mail} from '../../server/src/mail/mail.ts';
import {startOutboxLoop} from '../../server/src/node/outbox-loop.ts';
import {aMail} from '../support/server/a-mail.ts';
import {aServer} from '../support/server/a-server.ts';

describe('the outbox of a server that runs', () => {
  it('is emptied when mail has been posted', async () => {
    const {surroundings} = aServer();
    const received: Mail[] = [];
    const loop = startOutboxLoop(
      surroundings,
      createMemoryMailer(mail => received.push(mail)),
    );
    await surroundings.store.transaction(tx => postMail(tx, aMail(), surroundings));
    loop.wake();
    await loop.stop();
    assert.equal(received.length, 1);
  });

  it('is looked into again after the storage has failed', async () => {
    const {surroundings, log} = aServer();
    let failures = 1;
    const {store} = surroundings;
    const received: Mail[] = [];
    const loop = startOutboxLoop(
      {
        ...surroundings,
        store: {
          transaction: work => {
            failures -= 1;
            return failures < 0 ? store.transaction(work) : Promise.reject(new Error('disk'));
          },
        },
      },
      createMemoryMailer(mail => received.push(mail)),
    );
    await store.transaction(tx => postMail(tx, aMail(), surroundings));
    await loop.stop();
    assert.equal(log[0]?.what, 'outbox-unavailable');
    loop.wake();
    await loop.stop();
    assert.equal(received.length, 1);
  });
});
