import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {anOutgoingDelivery, aSubscriptionRecord} from '../support/server/records.ts';
import {stores} from '../support/server/stores.ts';

const BEFORE = '2026-03-01T11:59:00.000Z';
const NOON = '2026-03-01T12:00:00.000Z';
const ANNE = 'anne@visitor.example';
const HOME = 'anne@home.example';

for (const {name, open} of stores) {
  describe(`confirmed subscriptions in ${name}`, () => {
    it('have all that was pending, and when they were confirmed', async test => {
      const store = await open(test);
      const subscription = aSubscriptionRecord({id: 'one'});
      const found = await store.transaction(async ({subscriptions}) => {
        await subscriptions.addPending(subscription);
        await subscriptions.confirm(subscription, NOON);
        return [await subscriptions.find('one'), await subscriptions.findByAddress(ANNE)];
      });
      const confirmed = {...subscription, confirmedAt: NOON};
      Reflect.deleteProperty(confirmed, 'replaces');
      assert.deepEqual(found, [confirmed, confirmed]);
    });

    it('keep their id and their age when the same address confirms anew', async test => {
      const store = await open(test);
      const confirmation = await store.transaction(async ({subscriptions}) => {
        const one = aSubscriptionRecord({id: 'one', topics: ['debate']});
        const two = aSubscriptionRecord({id: 'two', topics: ['training']});
        await subscriptions.addPending(one);
        await subscriptions.addPending(two);
        await subscriptions.confirm(one, BEFORE);
        return subscriptions.confirm(two, NOON);
      });
      const {id, topics, confirmedAt} = confirmation.subscription;
      assert.deepEqual([id, topics, confirmedAt], ['one', ['training'], BEFORE]);
      assert.deepEqual(confirmation.earlier?.topics, ['debate']);
    });

    it('take another address and change nothing else', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({subscriptions}) => {
        const one = aSubscriptionRecord({id: 'one', name: 'Anne'});
        await subscriptions.addPending(one);
        await subscriptions.confirm(one, BEFORE);
        const move = {email: HOME, emailKey: HOME, name: 'Anne before', replaces: 'one'};
        const two = aSubscriptionRecord({id: 'two', ...move});
        await subscriptions.addPending(two);
        await subscriptions.confirm(two, NOON);
        return [
          (await subscriptions.findByAddress(HOME))?.id,
          (await subscriptions.find('one'))?.name,
          await subscriptions.findByAddress(ANNE),
          await subscriptions.find('two'),
        ];
      });
      assert.deepEqual(found, ['one', 'Anne', undefined, undefined]);
    });

    it('are one where an address was moved to that was subscribed too', async test => {
      const store = await open(test);
      const ids = await store.transaction(async ({subscriptions}) => {
        const one = aSubscriptionRecord({id: 'one'});
        const home = aSubscriptionRecord({id: 'home', email: HOME, emailKey: HOME});
        const move = aSubscriptionRecord({...home, id: 'move', replaces: 'one'});
        for (const each of [one, home, move]) {
          await subscriptions.addPending(each);
          await subscriptions.confirm(each, NOON);
        }
        return (await subscriptions.list()).map(({id}) => id);
      });
      assert.deepEqual(ids, ['one']);
    });

    it('are changed as their owner wishes', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({subscriptions}) => {
        const one = aSubscriptionRecord({id: 'one', name: 'Anne'});
        await subscriptions.addPending(one);
        await subscriptions.confirm(one, NOON);
        await subscriptions.change('one', {name: undefined, topics: [], lang: 'sv'});
        return subscriptions.find('one');
      });
      assert.deepEqual([found?.name, found?.topics, found?.lang], [undefined, [], 'sv']);
    });

    it('are listed from the oldest on', async test => {
      const store = await open(test);
      const ids = await store.transaction(async ({subscriptions}) => {
        for (const [id, at] of [
          ['late', NOON],
          ['early', BEFORE],
        ] as const) {
          const one = aSubscriptionRecord({id, emailKey: id});
          await subscriptions.addPending(one);
          await subscriptions.confirm(one, at);
        }
        await subscriptions.addPending(aSubscriptionRecord());
        return (await subscriptions.list()).map(one => one.id);
      });
      assert.deepEqual(ids, ['early', 'late']);
    });

    it('are erased with all that is pending for their address, and nobody else’s', async test => {
      const store = await open(test);
      const left = await store.transaction(async ({subscriptions}) => {
        const one = aSubscriptionRecord({id: 'one'});
        await subscriptions.addPending(one);
        await subscriptions.confirm(one, NOON);
        await subscriptions.addPending(aSubscriptionRecord({id: 'again'}));
        await subscriptions.addPending(
          aSubscriptionRecord({id: 'move', emailKey: HOME, replaces: 'one'}),
        );
        await subscriptions.addPending(aSubscriptionRecord({id: 'bo', emailKey: 'bo@b.example'}));
        await subscriptions.erase(ANNE);
        return [
          await subscriptions.find('one'),
          await subscriptions.findPending('again'),
          await subscriptions.findPending('move'),
          (await subscriptions.findPending('bo'))?.id,
        ];
      });
      assert.deepEqual(left, [undefined, undefined, undefined, 'bo']);
    });

    it('are told from those that are pending', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({subscriptions}) => {
        await subscriptions.addPending(aSubscriptionRecord({id: 'one'}));
        return [
          await subscriptions.find('one'),
          await subscriptions.findByAddress(ANNE),
          (await subscriptions.pendingOf(ANNE)).map(({id}) => id),
        ];
      });
      assert.deepEqual(found, [undefined, undefined, ['one']]);
    });
  });

  describe(`what other programs are still to be told in ${name}`, () => {
    it('comes back as it was put in, the one that has been due longest first', async test => {
      const store = await open(test);
      const first = anOutgoingDelivery({dueAt: '2026-03-01T10:30:00.000Z'});
      const found = await store.transaction(async ({deliveries}) => {
        await deliveries.add(anOutgoingDelivery({dueAt: BEFORE}));
        await deliveries.add(first);
        return deliveries.firstDue('webhook', NOON);
      });
      assert.deepEqual(found, first);
    });

    it('is each target’s own', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({deliveries}) => {
        await deliveries.add(anOutgoingDelivery({target: 'listmonk'}));
        return deliveries.firstDue('webhook', NOON);
      });
      assert.equal(found, undefined);
    });

    it('is kept back until it is due again, and gone when it is removed', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({deliveries}) => {
        await deliveries.add(anOutgoingDelivery({id: 'one'}));
        await deliveries.postpone('one', 3, NOON);
        const early = await deliveries.firstDue('webhook', BEFORE);
        const due = await deliveries.firstDue('webhook', NOON);
        await deliveries.remove('one');
        return [early, due?.attempts, await deliveries.firstDue('webhook', NOON)];
      });
      assert.deepEqual(found, [undefined, 3, undefined]);
    });

    it('is taken back by what it is about, and from that target alone', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({deliveries}) => {
        await deliveries.add(anOutgoingDelivery({target: 'listmonk', subject: 'anne'}));
        await deliveries.add(anOutgoingDelivery({target: 'listmonk', subject: 'bo'}));
        await deliveries.add(anOutgoingDelivery({target: 'webhook', subject: 'anne'}));
        await deliveries.removeAbout('listmonk', 'anne');
        return [
          (await deliveries.firstDue('listmonk', NOON))?.subject,
          (await deliveries.firstDue('webhook', NOON))?.subject,
        ];
      });
      assert.deepEqual(found, ['bo', 'anne']);
    });
  });
}
