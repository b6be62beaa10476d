import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aSignUpRecord} from '../support/server/records.ts';
import {stores} from '../support/server/stores.ts';

const filed = (id: string, date: string, turn: number) => aSignUpRecord({id, date, turn});

for (const {name, open} of stores) {
  describe(`sign-ups that are filed under another date, in ${name}`, () => {
    it('keep their order', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(filed('a', 'may', 4));
        await signUps.add(filed('b', 'may', 2));
        await signUps.refile({event: 'folkemoede', date: 'may'}, {event: 'another', date: 'june'});
        return signUps.list({event: 'another', date: 'june'}, {limit: 9});
      });
      assert.deepEqual(
        found.map(({id}) => id),
        ['b', 'a'],
      );
    });

    it('come before those who are there, whatever their turns', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        for (const turn of [1, 2, 3]) {
          await signUps.add(filed(`may ${turn}`, 'may', turn));
          await signUps.add(filed(`june ${turn}`, 'june', turn));
        }
        await signUps.refile(
          {event: 'folkemoede', date: 'may'},
          {event: 'folkemoede', date: 'june'},
        );
        return signUps.list({}, {limit: 9});
      });
      assert.deepEqual(
        found.map(({id, date}) => `${id}, ${date}`),
        ['may 1', 'may 2', 'may 3', 'june 1', 'june 2', 'june 3'].map(id => `${id}, june`),
      );
    });

    it('take what is logged of their event along', async test => {
      const store = await open(test);
      const change = {id: '1', at: '2026-03-01T10:00:00.000Z', who: 'server', what: 'reminded'};
      const logged = await store.transaction(async ({changes}) => {
        await changes.add({...change, what: 'reminded', event: 'folkemoede'});
        await changes.refile('folkemoede', 'another');
        return changes.list({event: 'another'}, {limit: 9});
      });
      assert.equal(logged.length, 1);
    });
  });

  describe(`what is remembered of events in ${name}`, () => {
    const facts = (text: string) => ({
      ...{id: 'folkemoede', facts: text, lost: '[]'},
      lostSessions: '[{"id":"walk","among":[]}]',
    });

    it('is what was put last', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({events}) => {
        await events.put([facts('1'), {...facts('1'), id: 'another'}]);
        await events.put([facts('2')]);
        return [await events.find('folkemoede'), (await events.list()).length];
      });
      assert.deepEqual([{...Object(found[0])}, found[1]], [facts('2'), 2]);
    });

    it('can be forgotten', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({events}) => {
        await events.put([facts('1')]);
        await events.remove(['folkemoede', 'nobody']);
        return events.find('folkemoede');
      });
      assert.equal(found, undefined);
    });
  });
}
