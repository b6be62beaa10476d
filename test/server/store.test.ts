import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isTo} from '../../server/src/mail/is-to.ts';
import {aMail} from '../support/server/a-mail.ts';
import {
  anOutgoingMail,
  aSignUpRecord,
  aSubscriptionRecord,
  aTokenRecord,
  somePeople,
} from '../support/server/records.ts';
import {stores} from '../support/server/stores.ts';

const BEFORE = '2026-03-01T11:59:00.000Z';
const NOON = '2026-03-01T12:00:00.000Z';

for (const {name, open} of stores) {
  describe(`a transaction in ${name}`, () => {
    it('keeps nothing when it throws', async test => {
      const store = await open(test);
      const work = store.transaction(async tx => {
        await tx.signUps.add(aSignUpRecord());
        throw new Error('changed my mind');
      });
      await assert.rejects(work, /changed my mind/);
      const tally = await store.transaction(tx => tx.signUps.tally('folkemoede', 'may'));
      assert.equal(tally.confirmed, 0);
    });

    it('sees no other one beside it', async test => {
      const store = await open(test);
      const takeNextTurn = () =>
        store.transaction(async tx => {
          const {lastTurn} = await tx.signUps.tally('folkemoede', 'may');
          await tx.signUps.add(aSignUpRecord({turn: lastTurn + 1}));
        });
      await Promise.all(Array.from({length: 20}, takeNextTurn));
      const tally = await store.transaction(tx => tx.signUps.tally('folkemoede', 'may'));
      assert.deepEqual([tally.confirmed, tally.lastTurn], [20, 20]);
    });

    it('goes on after one that failed', async test => {
      const store = await open(test);
      await assert.rejects(store.transaction(() => Promise.reject(new Error('no'))));
      assert.equal(await store.transaction(() => Promise.resolve('yes')), 'yes');
    });
  });

  describe(`sign-ups in ${name}`, () => {
    it('are counted by event, date and status', async test => {
      const store = await open(test);
      const tally = await store.transaction(async ({signUps}) => {
        await signUps.add(aSignUpRecord({participants: somePeople(2), turn: 1}));
        await signUps.add(aSignUpRecord({participants: somePeople(3), turn: 2}));
        await signUps.add(aSignUpRecord({participants: somePeople(4), turn: 3, status: 'waiting'}));
        await signUps.add(aSignUpRecord({participants: somePeople(5), date: 'june'}));
        await signUps.add(aSignUpRecord({participants: somePeople(6), event: 'other'}));
        return signUps.tally('folkemoede', 'may');
      });
      assert.deepEqual(tally, {
        confirmed: 5,
        offered: 0,
        waiting: 4,
        waitingSignUps: 1,
        smallestWaiting: 4,
        lastTurn: 3,
      });
    });

    it('are counted as none before the first', async test => {
      const store = await open(test);
      const tally = await store.transaction(tx => tx.signUps.tally('folkemoede', 'may'));
      assert.deepEqual(tally, {
        confirmed: 0,
        offered: 0,
        waiting: 0,
        waitingSignUps: 0,
        smallestWaiting: undefined,
        lastTurn: 0,
      });
    });

    it('are counted with the smallest party that waits', async test => {
      const store = await open(test);
      const {smallestWaiting} = await store.transaction(async ({signUps}) => {
        await signUps.add(aSignUpRecord({participants: somePeople(1), turn: 1}));
        await signUps.add(
          aSignUpRecord({participants: somePeople(12), turn: 2, status: 'waiting'}),
        );
        await signUps.add(aSignUpRecord({participants: somePeople(3), turn: 3, status: 'waiting'}));
        return signUps.tally('folkemoede', 'may');
      });
      assert.equal(smallestWaiting, 3);
    });

    it('are known by their reference', async test => {
      const store = await open(test);
      const known = await store.transaction(async ({signUps}) => {
        await signUps.add(aSignUpRecord({reference: 'K7M-4QX'}));
        return [await signUps.hasReference('K7M-4QX'), await signUps.hasReference('K7M-4QY')];
      });
      assert.deepEqual(known, [true, false]);
    });
  });

  describe(`subscriptions in ${name}`, () => {
    it('come back as they were put in', async test => {
      const store = await open(test);
      const subscription = aSubscriptionRecord({id: 'one'});
      await store.transaction(tx => tx.subscriptions.addPending(subscription));
      const found = await store.transaction(tx => tx.subscriptions.findPending('one'));
      assert.deepEqual(found, subscription);
    });

    it('are no longer pending once they are confirmed', async test => {
      const store = await open(test);
      const subscription = aSubscriptionRecord({id: 'one'});
      await store.transaction(async ({subscriptions}) => {
        await subscriptions.addPending(subscription);
        await subscriptions.confirm(subscription, NOON);
      });
      const found = await store.transaction(async ({subscriptions}) => [
        await subscriptions.findPending('one'),
        (await subscriptions.findByAddress('anne@visitor.example'))?.id,
      ]);
      assert.deepEqual(found, [undefined, 'one']);
    });
  });

  describe(`what was done for an address in ${name}`, () => {
    it('is counted from an instant on, sign-ups and subscriptions together', async test => {
      const store = await open(test);
      const counts = await store.transaction(async ({signUps, subscriptions, addresses}) => {
        await signUps.add(aSignUpRecord({turn: 1}));
        await signUps.add(aSignUpRecord({turn: 2, createdAt: BEFORE}));
        await signUps.add(aSignUpRecord({turn: 3, emailKey: 'bo@visitor.example'}));
        await subscriptions.addPending(aSubscriptionRecord({createdAt: BEFORE}));
        const confirmed = aSubscriptionRecord({createdAt: BEFORE});
        await subscriptions.addPending(confirmed);
        await subscriptions.confirm(confirmed, NOON);
        return [
          await addresses.countAfter('anne@visitor.example', '2026-03-01T09:59:00.000Z'),
          await addresses.countAfter('anne@visitor.example', '2026-03-01T10:00:00.000Z'),
          await addresses.countAfter('anne@visitor.example', BEFORE),
        ];
      });
      assert.deepEqual(counts, [4, 3, 0]);
    });
  });

  describe(`what holds for a time in ${name}`, () => {
    it('is found until its time has come', async test => {
      const store = await open(test);
      const answer = {key: 'key', request: 'request', body: '{}', expiresAt: NOON};
      const token = aTokenRecord({hash: 'hash'});
      const found = await store.transaction(async ({answers, tokens}) => {
        await answers.add(answer);
        await tokens.add(token);
        return [
          await answers.find('key', BEFORE),
          await answers.find('key', NOON),
          await tokens.find('hash', 'confirm-subscription', BEFORE),
          await tokens.find('hash', 'confirm-subscription', NOON),
        ];
      });
      assert.deepEqual(found, [answer, undefined, token, undefined]);
    });

    it('is counted by what it is for and whom, as long as it holds', async test => {
      const store = await open(test);
      const counts = await store.transaction(async ({tokens}) => {
        for (const subject of ['one', 'one', 'other']) {
          await tokens.add(aTokenRecord({purpose: 'organiser-sign-in', subject}));
        }
        return [
          await tokens.count('organiser-sign-in', 'one', BEFORE),
          await tokens.count('organiser-session', 'one', BEFORE),
          await tokens.count('organiser-sign-in', 'one', NOON),
        ];
      });
      assert.deepEqual(counts, [2, 0, 0]);
    });

    it('is gone when it has been removed', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({tokens}) => {
        await tokens.add(aTokenRecord({hash: 'hash'}));
        await tokens.remove('hash');
        return tokens.find('hash', 'confirm-subscription', BEFORE);
      });
      assert.equal(found, undefined);
    });

    it('makes room for what comes after it', async test => {
      const store = await open(test);
      await store.transaction(async tx => {
        await tx.answers.add({key: 'key', request: 'old', body: '{}', expiresAt: NOON});
        await tx.captchas.add({id: 'captcha', expiresAt: NOON});
        await tx.forgetExpired(NOON);
        await tx.answers.add({key: 'key', request: 'new', body: '{}', expiresAt: NOON});
        assert.equal(await tx.captchas.isUsed('captcha'), false);
      });
    });

    it('takes with it a subscription that was never confirmed, and no other', async test => {
      const store = await open(test);
      const left = await store.transaction(async tx => {
        const confirmed = aSubscriptionRecord({id: 'confirmed'});
        await tx.subscriptions.addPending(confirmed);
        await tx.subscriptions.confirm(confirmed, BEFORE);
        await tx.subscriptions.addPending(aSubscriptionRecord({id: 'expired'}));
        await tx.tokens.add(aTokenRecord({subject: 'expired'}));
        await tx.subscriptions.addPending(aSubscriptionRecord({id: 'awaited'}));
        await tx.tokens.add(aTokenRecord({subject: 'awaited', expiresAt: '2026-03-02'}));
        await tx.forgetExpired(NOON);
        return [
          (await tx.subscriptions.find('confirmed'))?.id,
          (await tx.subscriptions.findPending('expired'))?.id,
          (await tx.subscriptions.findPending('awaited'))?.id,
        ];
      });
      assert.deepEqual(left, ['confirmed', undefined, 'awaited']);
    });

    it('refuses the same captcha twice', async test => {
      const store = await open(test);
      const use = () => store.transaction(tx => tx.captchas.add({id: 'captcha', expiresAt: NOON}));
      await use();
      await assert.rejects(use());
    });
  });

  describe(`the outbox in ${name}`, () => {
    it('gives the mail that has been due longest', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({outbox}) => {
        await outbox.add(anOutgoingMail({id: 'later', dueAt: '2026-03-01T11:00:00.000Z'}));
        await outbox.add(anOutgoingMail({id: 'first', dueAt: '2026-03-01T10:30:00.000Z'}));
        return outbox.firstDue(BEFORE);
      });
      assert.equal(found?.id, 'first');
    });

    it('gives each mail to one alone, when many look at once', async test => {
      const store = await open(test);
      await store.transaction(async ({outbox}) => {
        for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await outbox.add(anOutgoingMail({id}));
      });
      const take = () =>
        store.transaction(async ({outbox}) => {
          const due = await outbox.firstDue(BEFORE);
          if (due) await outbox.postpone(due.id, 1, NOON);
          return due?.id;
        });
      const taken = await Promise.all(Array.from({length: 7}, take));
      assert.deepEqual(taken.sort(), ['a', 'b', 'c', 'd', 'e', 'f', undefined]);
    });

    it('keeps a mail back until it is due again', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({outbox}) => {
        await outbox.add(anOutgoingMail({id: 'mail'}));
        await outbox.postpone('mail', 3, NOON);
        return [await outbox.firstDue(BEFORE), (await outbox.firstDue(NOON))?.attempts];
      });
      assert.deepEqual(found, [undefined, 3]);
    });

    it('forgets a mail that has been removed', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({outbox}) => {
        await outbox.add(anOutgoingMail({id: 'mail'}));
        await outbox.remove('mail');
        return outbox.firstDue(NOON);
      });
      assert.equal(found, undefined);
    });

    it('takes back what is to an address, however it is written, and nobody else’s', async test => {
      const store = await open(test);
      const to = (address: string) => JSON.stringify(aMail({to: {name: '', address}}));
      const left = await store.transaction(async ({outbox}) => {
        await outbox.add(anOutgoingMail({id: 'a', mail: to('ANNE@visitor.example')}));
        await outbox.add(anOutgoingMail({id: 'b', mail: to('bo@visitor.example')}));
        await outbox.rewrite(mail => (isTo(mail, 'anne@visitor.example') ? undefined : mail));
        const first = await outbox.firstDue(NOON);
        await outbox.remove('b');
        return [first?.id, await outbox.firstDue(NOON)];
      });
      assert.deepEqual(left, ['b', undefined]);
    });
  });
}
