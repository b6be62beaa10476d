import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {describe, it} from 'node:test';
import {aDatabase} from '../support/server/a-disk.ts';
import {aServer} from '../support/server/a-server.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {companions, receiptOf, signUp, subscribe} from '../support/server/requests.ts';

const CAPACITY = 50;

/** One address stands for them all. */
const settings = {addressLimit: {perHour: Infinity, perDay: Infinity}};

const feed = () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity: CAPACITY}));

describe('two hundred sign-ups at once, on SQLite', () => {
  it('never get more places than there are', async test => {
    const {store} = await aDatabase(test);
    const {app} = aServer({store, feed, settings});
    const responses = await Promise.all(
      Array.from({length: 200}, (_, index) => signUp(app, {people: companions(index % 3)})),
    );
    const receipts = await Promise.all(responses.map(receiptOf));
    const confirmed = receipts.filter(({status}) => status === 'confirmed');
    assert.equal(
      confirmed.reduce((sum, {people}) => sum + people, 0),
      CAPACITY,
    );
    assert.equal(receipts.length, 200);
  });

  it('stand in line one behind the other', async test => {
    const {store} = await aDatabase(test);
    const {app} = aServer({store, feed, settings});
    const responses = await Promise.all(Array.from({length: 200}, () => signUp(app)));
    const receipts = await Promise.all(responses.map(receiptOf));
    const positions = receipts.flatMap(({position}) => position ?? []);
    assert.deepEqual(
      positions.sort((one, other) => one - other),
      Array.from({length: 150}, (_, index) => index + 1),
    );
  });
});

describe('a transaction on SQLite', () => {
  it('keeps others from writing from its beginning, before it has written itself', async test => {
    const {store, file} = await aDatabase(test);
    const other = new DatabaseSync(file, {timeout: 0});
    test.after(() => other.close());
    await store.transaction(async tx => {
      await tx.signUps.tally('folkemoede', 'may');
      assert.throws(() => other.exec('begin immediate'), /locked/);
    });
  });
});

describe('what has been answered', () => {
  it('is on the disk: consent, answers and all, in every script', async test => {
    const {store, file} = await aDatabase(test);
    const asking = {
      organization: 'optional',
      questions: [
        {'@id': 'diet', label: 'Diet?', kind: 'choices', options: ['vegan', "no 'nuts'"]},
      ],
      consent: {text: 'You may keep this.', version: '2026-01'},
    };
    const {app, clock} = aServer({
      store,
      feed: () => aPublishedFeed(aPublishedEvent({registration: asking})),
    });
    const name = 'Ærøskøbing Ólafsdóttir 王小明 محمد Иван 👩‍👩‍👧';
    await signUp(app, {
      contact: {name, email: 'anne@visitor.example', organization: '"; drop table sign_ups; --'},
      answers: {diet: ['vegan', "no 'nuts'"]},
      consents: {'consent-1': '2026-01'},
      partner: 'library',
    });
    const row = new DatabaseSync(file, {readOnly: true}).prepare('select * from sign_ups').get();
    assert.equal(row?.name, name);
    assert.equal(row?.organization, '"; drop table sign_ups; --');
    assert.equal(row?.answers, '{"diet":["vegan","no \'nuts\'"]}');
    assert.equal(row?.partner, 'library');
    assert.deepEqual(JSON.parse(String(row?.consents)), [
      {
        id: 'consent-1',
        text: 'You may keep this.',
        version: '2026-01',
        at: clock.now().toISOString(),
      },
    ]);
  });

  it('holds no token as it stood in the mail, once that has been sent', async test => {
    const {store, file} = await aDatabase(test);
    const {app, mails} = aServer({store});
    await subscribe(app);
    const token = (await mails())[0]?.text.match(/token=(\w+)/)?.[1] ?? assert.fail();
    const database = new DatabaseSync(file, {readOnly: true});
    const rows = ['tokens', 'subscriptions', 'answers', 'outbox'].flatMap(table =>
      database.prepare(`select * from ${table}`).all(),
    );
    assert.equal(rows.length, 3);
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(token));
  });
});
