import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Store} from '../../server/src/storage/store.ts';
import {doWhatIsDue} from '../../server/src/sign-ups/due.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import type {PlacesAnswer} from '../../src/contract/schema.ts';
import type {TestServer} from '../support/server/a-server.ts';
import {anOrganisersServer, signedIn} from '../support/server/an-organiser.ts';
import {openPage, postPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';
import {stores} from '../support/server/stores.ts';

const ADDRESS = 'https://organizer.example/events/folkemoede';
const registration = {maximumPeople: 1, waitingList: true, reminderDays: 1};

/** The event with room for two, under its address. */
const before = {'@id': ADDRESS, maximumAttendeeCapacity: 2, registration};

const date = (start: string, fields: object = {}) => ({
  startDate: start,
  maximumAttendeeCapacity: 2,
  ...fields,
});

/** The event as a list of dates. */
const withDates = (...subEvent: readonly object[]) => ({
  ...{startDate: undefined, endDate: undefined, maximumAttendeeCapacity: undefined},
  subEvent,
});

/** A server whose organiser edits the feed. */
function anEditedServer(first: object, store?: Store) {
  let events: readonly object[] = [aPublishedEvent(first)];
  const server = anOrganisersServer({
    feed: () => aPublishedFeed(...events),
    ...(store && {store}),
  });
  return {
    ...server,
    /** Publishes the event with other fields, and other events; the server has not looked yet. */
    edit(fields: object, ...others: readonly object[]) {
      events = [aPublishedEvent({...first, ...fields}), ...others];
      server.clock.advance({minutes: 1});
    },
  };
}

async function enter({app}: TestServer, name: string, fields: object = {}) {
  const contact = {name, email: `${name.toLowerCase()}@visitor.example`};
  return receiptOf(await signUp(app, {contact, event: 'folkemoede', ...fields}));
}

async function placesOf({app}: TestServer, event = 'folkemoede') {
  const answer = await app.request(`/events/${encodeURIComponent(event)}/places`);
  return ((await answer.json()) as PlacesAnswer).places;
}

const kept = ({surroundings}: TestServer) =>
  surroundings.store.transaction(({signUps}) => signUps.list({}, {limit: 100}));

const edits = [
  {edit: 'gets an identifier beside its address', fields: {identifier: 'fm26'}},
  {edit: 'gets a bare id', fields: {'@id': 'folkemoede'}},
  {edit: 'moves to https', fields: {'@id': ADDRESS.replace('https', 'http')}},
  {
    edit: 'gets a second date beside its only one',
    fields: withDates(date('2026-05-05T17:00', {'@id': 'may'}), date('2026-06-05T17:00')),
  },
  {
    edit: 'gets an earlier date, which comes first',
    fields: withDates(date('2026-04-05T17:00'), date('2026-05-05T17:00')),
  },
  {
    edit: 'gets a second date, and other hours',
    fields: withDates(date('2026-05-05T18:00', {'@id': 'may'}), date('2026-06-05T17:00')),
  },
  {
    edit: 'gets an identifier and a second date at once',
    fields: {
      identifier: 'fm26',
      ...withDates(date('2026-05-05T17:00', {'@id': 'may'}), date('2026-06-05T17:00')),
    },
  },
  {
    edit: 'gets an identifier and another day at once',
    fields: {identifier: 'fm26', startDate: '2026-05-06T17:00', endDate: '2026-05-06T21:00'},
  },
  {edit: 'is called something else under another id', fields: {'@id': 'x', name: 'Folkemøde 2'}},
];

for (const {name, open} of stores) {
  describe(`an event in ${name}`, () => {
    for (const {edit, fields} of edits) {
      it(`has the same people when it ${edit}, and after that is undone`, async test => {
        const server = anEditedServer(before, await open(test));
        const {manage} = await enter(server, 'Anne');
        await enter(server, 'Bo');
        await enter(server, 'Carl');
        server.edit(fields);
        const event = 'identifier' in fields ? 'fm26' : '@id' in fields ? fields['@id'] : undefined;
        const [places = assert.fail()] = (await placesOf(server, event)).filter(one => one.waiting);
        assert.deepEqual([places.remaining, places.waiting], [0, 1]);
        assert.match(
          (await openPage(server.app, tokenIn(manage))).text,
          /You are signed up\. When \d/,
        );
        server.edit({});
        const [undone] = await placesOf(server, ADDRESS);
        assert.deepEqual([undone?.remaining, undone?.waiting], [0, 1]);
      });
    }
  });
}

describe('an edit of the feed', () => {
  it('keeps the order of the waiting list, and offers the place to the first', async () => {
    const server = anEditedServer(before);
    const {manage} = await enter(server, 'Anne');
    for (const name of ['Bo', 'Carl', 'Dora']) await enter(server, name);
    server.edit({identifier: 'fm26'});
    assert.deepEqual(
      await enter(server, 'Eva', {event: 'fm26'}).then(({status}) => status),
      'waiting',
    );
    await postPage(server.app, {token: tokenIn(manage)}, ENDPOINTS.cancel);
    const states = (await kept(server)).map(({contact, status}) => `${contact.name} ${status}`);
    assert.deepEqual(states, [
      'Anne cancelled',
      'Bo confirmed',
      'Carl offered',
      'Dora waiting',
      'Eva waiting',
    ]);
  });

  it('is no news where the day and the place are the same, and the reminder still comes', async () => {
    const server = anEditedServer(before);
    await enter(server, 'Anne');
    server.edit({
      identifier: 'fm26',
      ...withDates(
        date('2026-05-05T17:00', {endDate: '2026-05-05T21:00'}),
        date('2026-06-05T17:00'),
      ),
    });
    await doWhatIsDue(server.surroundings);
    assert.equal((await server.mails()).length, 1);
    server.clock.advance({days: 64});
    await doWhatIsDue(server.surroundings);
    assert.match((await server.mails()).at(-1)?.subject ?? '', /^See you soon/);
  });

  it('tells news where another day came with another id', async () => {
    const server = anEditedServer(before);
    await enter(server, 'Anne');
    server.edit({identifier: 'fm26', startDate: '2026-05-06T17:00', endDate: '2026-05-06T21:00'});
    await doWhatIsDue(server.surroundings);
    assert.match((await server.mails()).at(-1)?.text ?? '', /Now: 6 May 2026/);
  });

  it('leaves everyone on the organiser’s pages and in the file, under the new id', async () => {
    const server = anEditedServer(before);
    await enter(server, 'Anne');
    server.edit({identifier: 'fm26'});
    const {page} = await signedIn(server);
    assert.match(await page('/events/fm26/people'), /Anne/);
    assert.match(await page('/events/fm26/people.csv'), /Anne/);
    assert.doesNotMatch(await page(''), /organizer\.example\/events/);
  });

  it('does not make another event of the one with the same end of its address', async () => {
    const server = anEditedServer({...before, '@id': 'https://organizer.example/2026/folkemoede'});
    await enter(server, 'Anne');
    const next = {
      '@id': 'https://organizer.example/2027/folkemoede',
      startDate: '2027-05-05T17:00',
    };
    server.edit(next);
    assert.equal((await placesOf(server, 'folkemoede'))[0]?.remaining, 2);
    assert.equal((await kept(server))[0]?.event, 'https://organizer.example/2026/folkemoede');
  });

  it('does not take what is another event’s own', async () => {
    const server = anEditedServer(before);
    await enter(server, 'Anne');
    server.edit({}, aPublishedEvent({...before, '@id': ADDRESS, identifier: 'another'}));
    assert.equal((await placesOf(server, 'another'))[0]?.remaining, 2);
    assert.equal((await placesOf(server, ADDRESS))[0]?.remaining, 1);
  });

  it('does not put people on the next of several evenings when theirs is over', async () => {
    const evening = (day: string) => ({
      '@id': undefined,
      startDate: `${day}T17:00`,
      endDate: undefined,
    });
    const server = anEditedServer({...before, ...evening('2026-05-05')});
    const next = (day: string) => aPublishedEvent({...before, ...evening(day)});
    server.edit({}, next('2026-06-05'));
    await enter(server, 'Anne', {event: 'lokalt-folkemøde'});
    await enter(server, 'Bo', {event: 'lokalt-folkemøde-2026-06-05'});
    server.clock.advance({days: 66});
    server.edit(evening('2026-06-05'));
    const [june = assert.fail()] = await placesOf(server, 'lokalt-folkemøde');
    assert.equal(june.remaining, 1);
    const dates = (await kept(server)).map(({contact, date: day}) => `${contact.name} ${day}`);
    assert.deepEqual(dates, ['Anne 2026-05-05', 'Bo 2026-06-05']);
  });
});

describe('a date that can’t be told from others after an edit', () => {
  const doubtful = withDates(
    date('2026-05-12T17:00', {'@id': 'one'}),
    date('2026-05-19T17:00', {'@id': 'two'}),
  );

  it('keeps its places held on each of those that it may be', async () => {
    const server = anEditedServer(before);
    await enter(server, 'Anne');
    await enter(server, 'Bo');
    server.edit(doubtful);
    assert.deepEqual(
      (await placesOf(server)).map(({remaining}) => remaining),
      [0, 0],
    );
    assert.equal((await enter(server, 'Carl', {date: 'one'})).status, 'waiting');
    await doWhatIsDue(server.surroundings);
    assert.deepEqual((await kept(server)).map(({status}) => status).sort(), [
      'confirmed',
      'confirmed',
      'waiting',
    ]);
  });

  it('is told to the organiser, with its day and with those that it may be', async () => {
    const server = anEditedServer(before);
    await enter(server, 'Anne');
    server.edit(doubtful);
    const {page} = await signedIn(server);
    const text = (await page(`/events/${encodeURIComponent(ADDRESS)}`)).replace(/\s+/g, ' ');
    assert.match(text, /signed up for 5 May 2026 17:00, a date that the feed no longer has/);
    assert.match(text, /it may be one of these: 12 May 2026; 19 May 2026/);
  });

  it('gives them free on the others once the organiser has said which it is', async () => {
    const server = anEditedServer(before);
    await enter(server, 'Anne');
    await enter(server, 'Bo');
    server.edit(doubtful);
    const {post} = await signedIn(server);
    for (const {id} of await kept(server))
      await post(`/sign-ups/${id}/move`, {date: 'one', status: 'confirmed'});
    assert.deepEqual(
      (await placesOf(server)).map(({remaining}) => remaining),
      [0, 2],
    );
  });
});
