import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {doWhatIsDue} from '../../server/src/sign-ups/due.ts';
import {erasePerson, exportPerson} from '../../server/src/sign-ups/personal-data.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {postPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';

/** A server whose feed can be changed. */
function aChangingServer(fields: object = {}) {
  let event = fields;
  const server = aServer({feed: () => aPublishedFeed(aPublishedEvent(event))});
  return {
    ...server,
    async change(changed: object) {
      event = {...event, ...changed};
      server.clock.advance({minutes: 1});
      await doWhatIsDue(server.surroundings);
    },
  };
}

const people = [{name: 'Bo Holm', email: 'bo@visitor.example'}];
const registration = {maximumPeople: 5, personEmail: 'optional'};

const newMails = async (server: TestServer, known: number) => (await server.mails()).slice(known);

const toWhom = (mails: readonly {readonly to: {readonly address: string}}[]) =>
  mails.map(({to}) => to.address);

describe('a reminder', () => {
  const event = {registration: {...registration, reminderDays: 2}};

  it('comes in the morning so many days before, once, to everyone who comes', async () => {
    const server = aChangingServer(event);
    await signUp(server.app, {people});
    await server.mails();
    server.clock.advance({days: 62, hours: 20});
    await doWhatIsDue(server.surroundings);
    assert.deepEqual(await newMails(server, 2), []);
    server.clock.advance({hours: 2});
    await doWhatIsDue(server.surroundings);
    await doWhatIsDue(server.surroundings);
    const mails = await newMails(server, 2);
    assert.deepEqual(toWhom(mails), ['anne@visitor.example', 'bo@visitor.example']);
    assert.match(mails[0]?.subject ?? '', /^See you soon/);
  });

  it('comes neither to who has cancelled nor to who waits', async () => {
    const server = aChangingServer({...event, maximumAttendeeCapacity: 1});
    const {manage} = await receiptOf(await signUp(server.app));
    await signUp(server.app, {contact: {name: 'Bo', email: 'bo@visitor.example'}});
    await signUp(server.app, {contact: {name: 'Carl', email: 'c@visitor.example'}});
    await postPage(server.app, {token: tokenIn(manage)}, ENDPOINTS.cancel);
    const known = (await server.mails()).length;
    server.clock.advance({days: 63});
    await doWhatIsDue(server.surroundings);
    const subjects = (await newMails(server, known)).map(({subject}) => subject);
    assert.ok(!subjects.some(subject => subject.startsWith('See you soon')), subjects.join());
  });

  it('comes not to who signed up after that day', async () => {
    const server = aChangingServer(event);
    server.clock.advance({days: 64});
    await signUp(server.app);
    server.clock.advance({hours: 1});
    await doWhatIsDue(server.surroundings);
    assert.equal((await server.mails()).length, 1);
  });

  it('comes not at all where the organiser wants none', async () => {
    const server = aChangingServer({registration: {reminderDays: 0}});
    await signUp(server.app);
    server.clock.advance({days: 64});
    await doWhatIsDue(server.surroundings);
    assert.equal((await server.mails()).length, 1);
  });
});

describe('news of an event', () => {
  it('tells everyone once what was and what is', async () => {
    const server = aChangingServer({registration});
    await signUp(server.app, {people});
    await server.change({startDate: '2026-05-06T18:00', endDate: '2026-05-06T21:00'});
    await server.change({});
    const mails = await newMails(server, 2);
    assert.deepEqual(toWhom(mails), ['anne@visitor.example', 'bo@visitor.example']);
    const [mail] = mails;
    assert.match(mail?.text ?? '', /Before: 5 May 2026, Tuesday 17:00–21:00/);
    assert.match(mail?.text ?? '', /Now: 6 May 2026, Wednesday 18:00–21:00/);
    assert.match(
      mail?.attachments[0]?.content ?? '',
      /SEQUENCE:1[^]*DTSTART;[^:]*:20260506T180000/,
    );
  });

  it('tells of another place', async () => {
    const server = aChangingServer();
    await signUp(server.app);
    await server.change({location: {'@type': 'Place', name: 'Rådhuset'}});
    const [mail] = await newMails(server, 1);
    assert.match(mail?.text ?? '', /Before: Kulturhuset, Vestergade 43, 8000 Aarhus C/);
    assert.match(mail?.text ?? '', /Now: Rådhuset/);
  });

  for (const {status, subject} of [
    {status: 'EventCancelled', subject: /^Cancelled: /},
    {status: 'EventPostponed', subject: /^Postponed: /},
  ]) {
    it(`tells that it is off: ${status}`, async () => {
      const server = aChangingServer();
      await signUp(server.app);
      await server.change({eventStatus: status});
      const [mail] = await newMails(server, 1);
      assert.match(mail?.subject ?? '', subject);
    });
  }

  it('takes a cancelled event out of the calendar', async () => {
    const server = aChangingServer();
    await signUp(server.app);
    await server.change({eventStatus: 'EventCancelled'});
    const [mail] = await newMails(server, 1);
    assert.match(mail?.attachments[0]?.content ?? '', /METHOD:CANCEL/);
  });

  it('is none where only the description is new, nor for who signed up afterwards', async () => {
    const server = aChangingServer();
    await signUp(server.app);
    await server.change({description: 'Now with cake.'});
    assert.deepEqual(await newMails(server, 1), []);
  });

  it('is none for who has cancelled', async () => {
    const server = aChangingServer();
    const {manage} = await receiptOf(await signUp(server.app));
    await postPage(server.app, {token: tokenIn(manage)}, ENDPOINTS.cancel);
    await server.change({startDate: '2026-05-06T18:00', endDate: '2026-05-06T21:00'});
    assert.deepEqual(await newMails(server, 2), []);
  });

  it('is none while the feed is out of reach', async () => {
    let down = false;
    const server = aServer({
      feed: () => {
        if (down) throw new Error('down');
        return aPublishedFeed();
      },
    });
    await signUp(server.app);
    down = true;
    server.clock.advance({minutes: 1});
    await doWhatIsDue(server.surroundings);
    assert.equal((await server.mails()).length, 1);
  });
});

describe('what is kept', () => {
  const kept = ({surroundings}: TestServer) =>
    surroundings.store.transaction(async ({signUps}) => (await signUps.count({})).signUps);

  for (const {by, event, days} of [
    {by: 'as the feed promises', event: {dataProtection: {keptDays: 5}}, days: 5},
    {by: 'after thirty days where nothing is said', event: {}, days: 30},
  ]) {
    it(`is erased ${by}`, async () => {
      const server = aChangingServer({registration: event});
      await signUp(server.app);
      server.clock.advance({days: 65 + days});
      await doWhatIsDue(server.surroundings);
      assert.equal(await kept(server), 1);
      server.clock.advance({days: 1});
      await doWhatIsDue(server.surroundings);
      assert.equal(await kept(server), 0);
    });
  }

  it('is erased also when the event has left the feed', async () => {
    let event = aPublishedEvent();
    const server = aServer({feed: () => aPublishedFeed(event), settings: {keepDays: 10}});
    await signUp(server.app);
    event = aPublishedEvent({'@id': 'another'});
    server.clock.advance({days: 76});
    await doWhatIsDue(server.surroundings);
    assert.equal(await kept(server), 0);
  });

  it('leaves a line in the log that names nobody', async () => {
    const server = aChangingServer();
    await signUp(server.app);
    server.clock.advance({days: 100});
    await doWhatIsDue(server.surroundings);
    const log = await server.surroundings.store.transaction(tx => tx.changes.list({}, {limit: 9}));
    assert.deepEqual(
      log.map(({what, detail}) => [what, detail]),
      [
        ['erased', '1'],
        ['signed-up', undefined],
      ],
    );
    assert.doesNotMatch(JSON.stringify(log), /anne/i);
  });

  it('is handed over to a person, without the others', async () => {
    const server = aChangingServer({registration});
    await signUp(server.app, {people});
    const {store} = server.surroundings;
    const [bo, anne] = await store.transaction(async tx => [
      await exportPerson(tx, 'bo@visitor.example', 'paul@organizer.example', server.surroundings),
      await exportPerson(tx, 'anne@visitor.example', 'paul@organizer.example', server.surroundings),
    ]);
    assert.match(JSON.stringify(bo), /Bo Holm/);
    assert.doesNotMatch(JSON.stringify(bo), /Anne/);
    assert.match(JSON.stringify(anne), /Anne Jensen/);
  });

  it('forgets a companion and keeps the others, and a contact with all', async () => {
    const server = aChangingServer({registration});
    await signUp(server.app, {people});
    const {store} = server.surroundings;
    const erase = (key: string) =>
      store.transaction(tx => erasePerson(tx, key, 'paul@organizer.example', server.surroundings));
    await erase('bo@visitor.example');
    const left = await store.transaction(tx => tx.signUps.list({}, {limit: 9}));
    assert.deepEqual(
      left[0]?.participants.map(({name}) => name),
      ['Anne Jensen'],
    );
    await erase('anne@visitor.example');
    assert.equal(await kept(server), 0);
  });
});
