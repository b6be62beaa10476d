import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {postedEntries} from '../../server/src/sign-ups/posted-entries.ts';
import {aServer} from '../support/server/a-server.ts';
import {changeOnPage, openPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {companions, receiptOf, signUp} from '../support/server/requests.ts';

const questions = [{'@id': 'diet', label: 'Diet?', each: true}];
const feed = () =>
  aPublishedFeed(
    aPublishedEvent({
      maximumAttendeeCapacity: 900,
      registration: {maximumPeople: 400, personEmail: 'optional', questions},
    }),
  );

async function read(body: string, atMost?: number) {
  const finding = await aServer({feed}).surroundings.feeds.findEvent('folkemoede');
  assert.ok(finding.status === 'found' && finding.entry.registration);
  return postedEntries(new URLSearchParams(body), finding.entry.registration, atMost);
}

describe('what a form has posted', () => {
  it('is what stands in its fields, all of them and each with all that was ticked', async () => {
    const body = 'contact.name=Anne&sessions=a&answers.diet=vegan&people.1.answers.diet=all';
    assert.deepEqual(await read(`${body}&sessions=b`), {
      'contact.name': ['Anne'],
      sessions: ['a', 'b'],
      'answers.diet': ['vegan'],
      'people.1.answers.diet': ['all'],
    });
  });

  for (const name of [
    'made-up',
    'answers.made-up',
    'people.0.made-up',
    'people.0.answers.made-up',
    'people.01.name',
    'people.9999.name',
    '__proto__',
  ]) {
    it(`is not what no form has: ${name}`, async () => {
      assert.deepEqual(await read(`${name}=x`), {});
    });
  }

  it('says nothing of more people than there are', async () => {
    assert.deepEqual(await read('people.1.name=Bo&people.2.name=Carl', 2), {
      'people.1.name': ['Bo'],
    });
  });

  it('takes off at once everyone who is ticked, whatever else is said', async () => {
    const {app} = aServer({feed});
    const token = tokenIn((await receiptOf(await signUp(app, {people: companions(300)}))).manage);
    const all = Array.from({length: 4_000}, (_, number) => String(number));
    const remove = all.filter(number => number !== '7');
    const {text} = await changeOnPage(app, token, {remove: [...remove.slice(0, 900), 'x']});
    assert.match(text, /Your changes are saved/);
    const {fields} = await openPage(app, token);
    assert.deepEqual(
      [fields.get('people.0.name'), fields.has('people.1.name')],
      ['Companion 8', false],
    );
  });
});
