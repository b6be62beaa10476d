import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {describe, it, type TestContext} from 'node:test';
import type {SignUpRequest, SubscriptionRequest} from '../../src/contract/schema.ts';
import {aDatabase} from '../support/server/a-disk.ts';
import {aServer} from '../support/server/a-server.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {problemOf, signUp, subscribe} from '../support/server/requests.ts';

const contact = {name: 'Anne Jensen', email: 'anne@visitor.example'};

const QUERY = `select *, (select json_group_array(name) from participants where number > 0)
  as companions from sign_ups`;

/** Signs up for an event that asks so much, and gives what is kept of it. */
async function keptOf(
  test: TestContext,
  fields: Partial<SignUpRequest>,
  registration: object = {},
): Promise<Record<string, unknown>> {
  const {store, file} = await aDatabase(test);
  const {app} = aServer({store, feed: () => aPublishedFeed(aPublishedEvent({registration}))});
  assert.equal((await signUp(app, fields)).status, 201);
  const row = new DatabaseSync(file, {readOnly: true}).prepare(QUERY).get();
  return row ?? assert.fail();
}

describe('what is kept of a sign-up', () => {
  it('is answers to the questions of the event, and to no others', async test => {
    const questions = [{'@id': 'diet', label: 'Diet?'}];
    const answers = {diet: ['vegan'], religion: ['none of your business']};
    const {answers: kept} = await keptOf(test, {answers}, {questions});
    assert.equal(kept, '{"diet":["vegan"]}');
  });

  it('is no answer that was not given, whatever the question is called', async test => {
    const questions = [{'@id': 'constructor', label: 'Who built it?'}];
    assert.equal((await keptOf(test, {}, {questions})).answers, '{}');
  });

  it('is no telephone number and no organisation that were not asked for', async test => {
    const {phone, organization} = await keptOf(test, {
      contact: {...contact, phone: '12345678', organization: 'The library'},
    });
    assert.deepEqual([phone, organization], [null, null]);
  });

  it('is no consent that was not asked for', async test => {
    assert.equal((await keptOf(test, {consents: {'consent-1': '2026-01'}})).consents, '[]');
  });

  it('is the consent as the visitor read it, also where the words are new by now', async test => {
    const consent = {text: 'You may keep this.', version: '2026-02'};
    const {consents} = await keptOf(test, {consents: {'consent-1': '2026-01'}}, {consent});
    const kept = /"version":"([^"]+)"/.exec(String(consents))?.[1];
    assert.equal(kept, '2026-01');
  });

  it('has no control characters, and line breaks only in long answers', async test => {
    const questions = [
      {'@id': 'short', label: 'In short?'},
      {'@id': 'long', label: 'At length?', kind: 'longText'},
    ];
    const kept = await keptOf(
      test,
      {
        contact: {...contact, name: 'Anne\u0000\u001b\tJensen'},
        people: [{name: 'Bo\u0007'}],
        answers: {short: ['one\ntwo'], long: ['one\r\n\u0000two']},
        partner: 'lib\u0000rary',
      },
      {questions, maximumPeople: 2},
    );
    assert.deepEqual(
      [kept.name, kept.companions, kept.answers, kept.partner],
      ['Anne Jensen', '["Bo"]', String.raw`{"short":["one two"],"long":["one\ntwo"]}`, 'lib rary'],
    );
  });

  it('is nothing where a name has only control characters', async () => {
    const {app} = aServer();
    const response = await signUp(app, {contact: {...contact, name: '\u0000\u0001'}});
    assert.deepEqual((await problemOf(response)).fields, [
      {field: 'contact.name', fault: 'missing'},
    ]);
  });
});

describe('what is kept of a subscription', () => {
  const keep = async (test: TestContext, fields: Partial<SubscriptionRequest>, feed: object) => {
    const {store, file} = await aDatabase(test);
    await subscribe(aServer({store, feed: () => feed}).app, fields);
    const database = new DatabaseSync(file, {readOnly: true});
    return database.prepare('select * from subscriptions').get() ?? assert.fail();
  };

  it('is no consent that was not asked for', async test => {
    const feed = {...aPublishedFeed(), newsletter: {name: 'News'}};
    assert.equal((await keep(test, {topics: []}, feed)).consent_version, null);
  });

  it('has no control characters', async test => {
    const fields = {name: 'Anne\u0000', partner: 'lib\u0000rary'};
    const {name, partner} = await keep(test, fields, aPublishedFeed());
    assert.deepEqual([name, partner], ['Anne', 'lib rary']);
  });
});
