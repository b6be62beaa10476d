import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {doWhatIsDue} from '../../server/src/sign-ups/due.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import type {PlacesAnswer} from '../../src/contract/schema.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {changeOnPage, openPage, postPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {companions, problemOf, receiptOf, signUp} from '../support/server/requests.ts';

const withEvent = (fields: object) =>
  aServer({feed: () => aPublishedFeed(aPublishedEvent(fields))});

/** Signs a person up with so many companions, and gives the token of their page. */
async function enter({app}: TestServer, name: string, others = 0): Promise<string> {
  const contact = {name, email: `${name.toLowerCase()}@visitor.example`};
  return tokenIn(
    (await receiptOf(await signUp(app, {contact, people: companions(others)}))).manage,
  );
}

const cancel = ({app}: TestServer, token: string) => postPage(app, {token}, ENDPOINTS.cancel);

async function press({app}: TestServer, token: string, button: 'accept' | 'decline') {
  const {fields} = await openPage(app, token);
  fields.set('do', button);
  return postPage(app, fields);
}

const subjectsTo = async (server: TestServer, name: string) =>
  (await server.mails())
    .filter(({to}) => to.address === `${name.toLowerCase()}@visitor.example`)
    .map(({subject}) => subject.replace(/: Lokalt folkemøde$/, ''));

const placesOf = async ({app}: TestServer) => {
  const answer = await app.request('/events/folkemoede/places');
  return ((await answer.json()) as PlacesAnswer).places[0];
};

describe('a place that becomes free', () => {
  it('is held for the first in line, and offered by mail', async () => {
    const server = withEvent({maximumAttendeeCapacity: 1});
    const anne = await enter(server, 'Anne');
    const bo = await enter(server, 'Bo');
    await enter(server, 'Carl');
    await cancel(server, anne);
    assert.deepEqual(await subjectsTo(server, 'Bo'), [
      'You are on the waiting list',
      'There is a place for you',
    ]);
    assert.deepEqual(await subjectsTo(server, 'Carl'), ['You are on the waiting list']);
    assert.match(
      (await openPage(server.app, bo)).text,
      /until 3 March at 11:00|until 3 March 2026/,
    );
    assert.equal((await placesOf(server))?.remaining, 0);
  });

  it('is theirs once they accept', async () => {
    const server = withEvent({maximumAttendeeCapacity: 1});
    const anne = await enter(server, 'Anne');
    const bo = await enter(server, 'Bo');
    await cancel(server, anne);
    assert.match((await press(server, bo, 'accept')).text, /You have the place/);
    assert.deepEqual((await subjectsTo(server, 'Bo')).at(-1), 'You are signed up');
    assert.match((await press(server, bo, 'accept')).text, /You are signed up\./);
    assert.equal((await subjectsTo(server, 'Bo')).length, 3);
  });

  it('goes on to the next when they decline', async () => {
    const server = withEvent({maximumAttendeeCapacity: 1});
    const anne = await enter(server, 'Anne');
    const bo = await enter(server, 'Bo');
    await enter(server, 'Carl');
    await cancel(server, anne);
    assert.match((await press(server, bo, 'decline')).text, /Thank you for telling us/);
    assert.equal((await subjectsTo(server, 'Carl')).at(-1), 'There is a place for you');
  });

  it('goes on to the next when they don’t answer in time, and they are told', async () => {
    const server = withEvent({maximumAttendeeCapacity: 1, registration: {offerHours: 24}});
    const anne = await enter(server, 'Anne');
    const bo = await enter(server, 'Bo');
    await enter(server, 'Carl');
    await cancel(server, anne);
    server.clock.advance({hours: 23});
    await doWhatIsDue(server.surroundings);
    assert.equal((await subjectsTo(server, 'Carl')).length, 1);
    server.clock.advance({hours: 1});
    assert.match((await press(server, bo, 'accept')).text, /time to answer is over/);
    await doWhatIsDue(server.surroundings);
    await doWhatIsDue(server.surroundings);
    assert.equal(
      (await subjectsTo(server, 'Bo')).at(-1),
      'Your place has gone to the next in line',
    );
    assert.deepEqual((await subjectsTo(server, 'Carl')).slice(1), ['There is a place for you']);
  });

  it('goes to a smaller party where the first in line don’t fit', async () => {
    const server = withEvent({maximumAttendeeCapacity: 2});
    const anne = await enter(server, 'Anne', 1);
    await enter(server, 'Bo', 2);
    await enter(server, 'Carl');
    await cancel(server, anne);
    assert.equal((await subjectsTo(server, 'Bo')).length, 1);
    assert.equal((await subjectsTo(server, 'Carl')).at(-1), 'There is a place for you');
  });

  it('comes also from a party that becomes smaller', async () => {
    const server = withEvent({maximumAttendeeCapacity: 2});
    const anne = await enter(server, 'Anne', 1);
    await enter(server, 'Bo');
    await changeOnPage(server.app, anne, {remove: '0'});
    assert.equal((await subjectsTo(server, 'Bo')).at(-1), 'There is a place for you');
  });

  it('comes also from an organiser who makes room', async () => {
    let maximumAttendeeCapacity = 1;
    const server = aServer({
      feed: () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity})),
    });
    await enter(server, 'Anne');
    await enter(server, 'Bo');
    await enter(server, 'Carl');
    maximumAttendeeCapacity = 2;
    server.clock.advance({minutes: 1});
    await doWhatIsDue(server.surroundings);
    await doWhatIsDue(server.surroundings);
    assert.equal((await subjectsTo(server, 'Bo')).length, 2);
    assert.equal((await subjectsTo(server, 'Carl')).length, 1);
  });

  it('is never given twice: places that are held count as taken', async () => {
    const server = withEvent({maximumAttendeeCapacity: 2});
    const anne = await enter(server, 'Anne');
    const bo = await enter(server, 'Bo');
    for (const name of ['Carl', 'Dora', 'Erik']) await enter(server, name);
    await Promise.all([cancel(server, anne), cancel(server, bo)]);
    await enter(server, 'Frida');
    const {confirmed, offered} = await server.surroundings.store.transaction(tx =>
      tx.signUps.tally('folkemoede', 'folkemoede'),
    );
    assert.deepEqual([confirmed, offered], [0, 2]);
  });

  it('is offered to nobody once the event has begun', async () => {
    let maximumAttendeeCapacity = 1;
    const server = aServer({
      feed: () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity})),
    });
    await enter(server, 'Anne');
    await enter(server, 'Bo');
    maximumAttendeeCapacity = 2;
    server.clock.advance({days: 65, hours: 6});
    await doWhatIsDue(server.surroundings);
    assert.equal((await subjectsTo(server, 'Bo')).length, 1);
  });
});

describe('sessions with their own places', () => {
  const subEvent = [
    {'@id': 'a', name: 'Talk', startDate: '2026-05-05T17:00', endDate: '2026-05-05T18:00'},
    {'@id': 'b', name: 'Walk', startDate: '2026-05-05T17:30', endDate: '2026-05-05T18:30'},
    {'@id': 'c', name: 'Meal', startDate: '2026-05-05T19:00', endDate: '2026-05-05T20:00'},
  ].map(item => ({...item, bookable: true, maximumAttendeeCapacity: item['@id'] === 'a' ? 1 : 9}));
  const open = (fields: object = {}) =>
    withEvent({subEvent, registration: {maximumPeople: 5}, ...fields});

  it('are told with what is left of them', async () => {
    const server = open();
    await signUp(server.app, {sessions: ['a', 'c']});
    assert.deepEqual((await placesOf(server))?.sessions, [
      {session: 'a', capacity: 1, remaining: 0},
      {session: 'b', capacity: 9, remaining: 9},
      {session: 'c', capacity: 9, remaining: 8},
    ]);
  });

  it('are refused to who comes too late, by name of the field', async () => {
    const server = open();
    const people = [{name: 'Bo', sessions: ['a']}];
    const response = await signUp(server.app, {sessions: ['a'], people});
    assert.deepEqual((await problemOf(response)).fields, [
      {field: 'people.0.sessions', fault: 'taken'},
    ]);
  });

  it('can’t be chosen two at once', async () => {
    const response = await signUp(open().app, {sessions: ['a', 'b']});
    assert.deepEqual((await problemOf(response)).fields, [{field: 'sessions', fault: 'at-once'}]);
  });

  it('are given to forty at once no oftener than there are places', async () => {
    const server = open({maximumAttendeeCapacity: 99});
    const responses = await Promise.all(
      Array.from({length: 40}, (_, index) =>
        signUp(server.app, {
          contact: {name: 'Anne', email: `visitor-${index}@visitor.example`},
          sessions: ['a'],
        }),
      ),
    );
    assert.equal(responses.filter(({status}) => status === 201).length, 1);
  });

  it('can be changed on the page to what is left', async () => {
    const server = open();
    const token = tokenIn((await receiptOf(await signUp(server.app, {sessions: ['c']}))).manage);
    await signUp(server.app, {sessions: ['a']});
    const taken = await changeOnPage(server.app, token, {sessions: ['a']});
    assert.match(taken.html, /id="sessions-fault">\s*There are no more places here/);
    const {fields} = await changeOnPage(server.app, token, {sessions: ['b', 'c']});
    assert.deepEqual(fields.getAll('sessions'), ['b', 'c']);
  });
});
