import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SignUpRecord} from '../../server/src/storage/records.ts';
import {aSignUpRecord, somePeople} from '../support/server/records.ts';
import {stores} from '../support/server/stores.ts';

const EARLIER = '2026-03-01T11:59:00.000Z';
const NOON = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T12:01:00.000Z';

/** A sign-up of which nothing is missing. */
const whole = (): SignUpRecord =>
  aSignUpRecord({
    id: 'whole',
    reference: 'K7M-4QX',
    status: 'offered',
    contact: {name: 'Åse Ørsted', email: 'Aase@visitor.example', phone: '1', organization: 'Café'},
    emailKey: 'aase@visitor.example',
    participants: [
      {
        name: 'Åse Ørsted',
        email: undefined,
        offer: undefined,
        sessions: ['a', 'b'],
        answers: {diet: ['vegan', 'no nuts']},
        arrivedAt: NOON,
      },
      {
        name: '王小明',
        email: 'Wang@visitor.example',
        offer: 'student',
        sessions: [],
        answers: {},
        arrivedAt: undefined,
      },
    ],
    answers: {wish: ['a chair']},
    offer: 'full',
    payment: 'invoice',
    invoice: {organization: 'The library', number: '12345678'},
    consents: [{id: 'terms', text: 'I agree.', version: '1', at: NOON}],
    partner: 'library',
    campaign: {utm_source: 'poster'},
    createdAt: NOON,
    offerEndsAt: LATER,
    cancelledAt: undefined,
    remindedAt: EARLIER,
    version: 3,
    told: '{"place":""}',
    lastDay: '2026-05-05',
  });

const people = (id: string, turn: number, fields: Partial<SignUpRecord> = {}) =>
  aSignUpRecord({id, turn, ...fields});

for (const {name, open} of stores) {
  describe(`a sign-up in ${name}`, () => {
    it('comes back as it was put in', async test => {
      const store = await open(test);
      await store.transaction(({signUps}) => signUps.add(whole()));
      const found = await store.transaction(({signUps}) => signUps.find('whole'));
      assert.deepEqual({...found}, whole());
    });

    it('comes back as it was changed', async test => {
      const store = await open(test);
      const changed: SignUpRecord = {
        ...whole(),
        status: 'cancelled',
        cancelledAt: LATER,
        participants: somePeople(1).map(one => ({
          ...one,
          email: undefined,
          offer: undefined,
          arrivedAt: undefined,
        })),
      };
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(whole());
        await signUps.update(changed);
        return signUps.find('whole');
      });
      assert.deepEqual({...found}, changed);
    });

    it('is gone with its people when it is erased', async test => {
      const store = await open(test);
      const left = await store.transaction(async ({signUps}) => {
        await signUps.add(whole());
        await signUps.remove('whole');
        return [
          await signUps.find('whole'),
          await signUps.ofAddress('wang@visitor.example'),
          (await signUps.sessionTally('folkemoede', 'may')).size,
        ];
      });
      assert.deepEqual(left, [undefined, [], 0]);
    });

    it('can have a thousand people', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(people('many', 1, {participants: somePeople(1_000)}));
        return signUps.find('many');
      });
      assert.equal(found?.participants.at(-1)?.name, 'Companion 999');
    });
  });

  describe(`sign-ups in ${name}, found`, () => {
    it('by the address of anyone among them', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(whole());
        await signUps.add(people('other', 2));
        return Promise.all([
          signUps.ofAddress('wang@visitor.example'),
          signUps.ofAddress('aase@visitor.example'),
          signUps.ofAddress('nobody@visitor.example'),
        ]);
      });
      assert.deepEqual(
        found.map(all => all.map(({id}) => id)),
        [['whole'], ['whole'], []],
      );
    });

    for (const [by, filter] of Object.entries({
      'event and date': {event: 'folkemoede', date: 'may'},
      status: {statuses: ['offered', 'cancelled']},
      session: {session: 'b'},
      'words in capitals of their script': {words: 'ØRSTED åse'},
      'part of a reference': {words: 'k7m-4'},
      'the name of one who comes along': {words: '小明'},
    } as const)) {
      it(`by ${by}`, async test => {
        const store = await open(test);
        const found = await store.transaction(async ({signUps}) => {
          await signUps.add(people('elsewhere', 1, {event: 'other', date: 'june'}));
          await signUps.add(whole());
          return [
            ...(await signUps.list(filter, {limit: 9})).map(({id}) => id),
            await signUps.count(filter),
          ];
        });
        assert.deepEqual(found, ['whole', {signUps: 1, people: 2}]);
      });
    }

    it('by no sign that means something to a database', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(whole());
        return Promise.all(['%', '_', '\\', "'"].map(words => signUps.count({words})));
      });
      assert.deepEqual(
        found.map(({signUps}) => signUps),
        [0, 0, 0, 0],
      );
    });

    it('in slices', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        for (const turn of [3, 1, 2]) await signUps.add(people(`${turn}`, turn));
        return signUps.list({}, {limit: 2, offset: 1});
      });
      assert.deepEqual(
        found.map(({id}) => id),
        ['2', '3'],
      );
    });
  });

  describe(`what is due in ${name}`, () => {
    it('is the first in line who fits', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(people('three', 1, {status: 'waiting', participants: somePeople(3)}));
        await signUps.add(people('two', 2, {status: 'waiting', participants: somePeople(2)}));
        await signUps.add(people('one', 3, {status: 'waiting'}));
        return [
          (await signUps.firstWaiting('folkemoede', 'may', 2))?.id,
          await signUps.position('folkemoede', 'may', 2),
        ];
      });
      assert.deepEqual(found, ['two', 2]);
    });

    it('is the offer that ended first', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(people('noon', 1, {status: 'offered', offerEndsAt: NOON}));
        await signUps.add(people('earlier', 2, {status: 'offered', offerEndsAt: EARLIER}));
        await signUps.add(people('taken', 3, {status: 'confirmed', offerEndsAt: EARLIER}));
        return [await signUps.firstDueOffer(NOON), await signUps.firstDueOffer('2026-01-01')];
      });
      assert.deepEqual(
        found.map(one => one?.id),
        ['earlier', undefined],
      );
    });

    it('is a reminder to who has a place, was early enough and had none', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(people('had one', 1, {createdAt: EARLIER, remindedAt: EARLIER}));
        await signUps.add(people('waits', 2, {createdAt: EARLIER, status: 'waiting'}));
        await signUps.add(people('too late', 3, {createdAt: NOON}));
        await signUps.add(people('due', 4, {createdAt: EARLIER}));
        return signUps.firstUnreminded('folkemoede', 'may', NOON);
      });
      assert.equal(found?.id, 'due');
    });

    it('is news to who was told something else, and still comes', async test => {
      const store = await open(test);
      const found = await store.transaction(async ({signUps}) => {
        await signUps.add(people('knows', 1, {told: 'new'}));
        await signUps.add(people('is gone', 2, {told: 'old', status: 'cancelled'}));
        await signUps.add(people('waits', 3, {told: 'old', status: 'waiting'}));
        return signUps.firstUntold('folkemoede', 'may', 'new');
      });
      assert.equal(found?.id, 'waits');
    });
  });

  describe(`the numbers of an organiser in ${name}`, () => {
    it('count people by event, date and status', async test => {
      const store = await open(test);
      const tallies = await store.transaction(async ({signUps}) => {
        await signUps.add(people('1', 1, {participants: somePeople(2)}));
        await signUps.add(people('2', 2));
        await signUps.add(people('3', 3, {status: 'cancelled'}));
        return signUps.eventTallies();
      });
      const of = {event: 'folkemoede', date: 'may'};
      assert.deepEqual(
        [...tallies].sort((one, other) => other.people - one.people),
        [
          {...of, status: 'confirmed', signUps: 2, people: 3},
          {...of, status: 'cancelled', signUps: 1, people: 1},
        ],
      );
    });

    it('count people by the partner and the campaign that brought them', async test => {
      const store = await open(test);
      const tallies = await store.transaction(async ({signUps}) => {
        await signUps.add(people('1', 1, {partner: 'library', campaign: {utm_source: 'poster'}}));
        await signUps.add(people('2', 2));
        await signUps.add(people('3', 3, {event: 'other'}));
        return signUps.partnerTallies('folkemoede');
      });
      const one = {status: 'confirmed', signUps: 1, people: 1};
      assert.deepEqual(
        [...tallies].sort((a, b) => a.partner.localeCompare(b.partner)),
        [
          {...one, partner: '', campaign: undefined},
          {...one, partner: 'library', campaign: {utm_source: 'poster'}},
        ],
      );
    });

    it('count in a session those who have a place or are held one', async test => {
      const store = await open(test);
      const tally = await store.transaction(async ({signUps}) => {
        await signUps.add(whole());
        const [anne = assert.fail()] = somePeople(1);
        const participants = [{...anne, sessions: ['a']}];
        await signUps.add(people('2', 2, {participants}));
        await signUps.add(people('3', 3, {participants, status: 'waiting'}));
        await signUps.add(people('4', 4, {participants, status: 'cancelled'}));
        return signUps.sessionTally('folkemoede', 'may');
      });
      assert.deepEqual([...tally].sort(), [
        ['a', 2],
        ['b', 1],
      ]);
    });

    it('know each date that something is kept for', async test => {
      const store = await open(test);
      const kept = await store.transaction(async ({signUps}) => {
        await signUps.add(people('1', 1, {lastDay: '2026-05-05'}));
        await signUps.add(people('2', 2, {lastDay: '2026-05-05'}));
        return signUps.keptDates();
      });
      assert.deepEqual(kept, [{event: 'folkemoede', date: 'may', lastDay: '2026-05-05'}]);
    });
  });

  describe(`the log in ${name}`, () => {
    it('tells the latest first, of one sign-up or of all', async test => {
      const store = await open(test);
      const logged = await store.transaction(async ({changes}) => {
        const change = {who: 'visitor', what: 'changed', event: 'folkemoede'} as const;
        await changes.add({...change, id: 'a', at: EARLIER, signUp: 'one', detail: 'people: 2'});
        await changes.add({...change, id: 'b', at: NOON, signUp: 'two', detail: undefined});
        return [
          (await changes.list({}, {limit: 9})).map(({id}) => id),
          await changes.list({signUp: 'one', event: 'folkemoede'}, {limit: 9}),
        ];
      });
      assert.deepEqual(logged, [
        ['b', 'a'],
        [
          {
            id: 'a',
            at: EARLIER,
            who: 'visitor',
            what: 'changed',
            signUp: 'one',
            event: 'folkemoede',
            detail: 'people: 2',
          },
        ],
      ]);
    });
  });
}
