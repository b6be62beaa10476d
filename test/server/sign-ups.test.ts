import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PlacesAnswer} from '../../src/contract/schema.ts';
import {aServer} from '../support/server/a-server.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {companions, problemOf, receiptOf, signUp} from '../support/server/requests.ts';

const withEvent = (fields: object) =>
  aServer({feed: () => aPublishedFeed(aPublishedEvent(fields))});

describe('signing up', () => {
  it('gives a place and a reference to say on the phone', async () => {
    const {app} = aServer();
    const response = await signUp(app, {people: companions(1)});
    assert.equal(response.status, 201);
    const {status, people, reference} = await receiptOf(response);
    assert.deepEqual({status, people}, {status: 'confirmed', people: 2});
    assert.match(reference, /^[A-Z\d]{3}-[A-Z\d]{3}$/);
  });

  it('finds the event by any of its names, and answers with its id', async () => {
    const {app} = withEvent({identifier: 'f-2026'});
    const {event} = await receiptOf(await signUp(app, {event: 'folkemoede'}));
    assert.equal(event, 'f-2026');
  });

  it('puts those who no longer find places together on the waiting list, in line', async () => {
    const {app} = withEvent({maximumAttendeeCapacity: 3});
    await signUp(app, {people: companions(1)});
    const first = await receiptOf(await signUp(app, {people: companions(1)}));
    const second = await receiptOf(await signUp(app, {people: companions(2)}));
    assert.deepEqual([first.status, first.position], ['waiting', 1]);
    assert.deepEqual([second.status, second.position], ['waiting', 2]);
  });

  it('gives the last place to one who fits where a group did not', async () => {
    const {app} = withEvent({maximumAttendeeCapacity: 3});
    await signUp(app, {people: companions(1)});
    await signUp(app, {people: companions(1)});
    assert.equal((await receiptOf(await signUp(app))).status, 'confirmed');
  });

  it('waits behind those who would fit into the places that are free', async () => {
    let maximumAttendeeCapacity = 3;
    const {app, clock} = aServer({
      feed: () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity})),
    });
    await signUp(app, {people: companions(2)});
    await signUp(app, {people: companions(1), contact: {name: 'Bo', email: 'bo@visitor.example'}});
    maximumAttendeeCapacity = 5;
    clock.advance({minutes: 1});
    const newcomer = await receiptOf(await signUp(app));
    assert.deepEqual([newcomer.status, newcomer.position], ['waiting', 2]);
    const places = (await (await app.request('/events/folkemoede/places')).json()) as PlacesAnswer;
    assert.equal(places.places[0]?.remaining, 0);
  });

  it('gives away what the feed has left where it tells no more', async () => {
    const {app} = withEvent({maximumAttendeeCapacity: undefined, remainingAttendeeCapacity: 1});
    assert.equal((await receiptOf(await signUp(app))).status, 'confirmed');
    assert.equal((await receiptOf(await signUp(app))).status, 'waiting');
  });

  it('has places without end where the feed sets no limit', async () => {
    const {app} = withEvent({
      maximumAttendeeCapacity: undefined,
      registration: {maximumPeople: 900},
    });
    const receipt = await receiptOf(await signUp(app, {people: companions(800)}));
    assert.equal(receipt.status, 'confirmed');
  });

  it('counts the places of each date apart', async () => {
    const {app} = withEvent({
      startDate: undefined,
      endDate: undefined,
      subEvent: [
        {'@id': 'may', startDate: '2026-05-05', maximumAttendeeCapacity: 1},
        {'@id': 'june', startDate: '2026-06-05', maximumAttendeeCapacity: 1},
      ],
    });
    await signUp(app, {date: 'may'});
    const other = await receiptOf(await signUp(app, {date: 'june'}));
    assert.deepEqual([other.status, other.date], ['confirmed', 'june']);
  });
});

describe('a sign-up that is refused', () => {
  const cases = [
    {
      when: 'there is no such event',
      request: {event: 'elsewhere'},
      kind: 'event-unknown',
      status: 404,
    },
    {when: 'there is no such date', request: {date: 'never'}, kind: 'event-unknown', status: 404},
    {
      when: 'the organiser takes no sign-ups',
      event: {registration: undefined},
      kind: 'closed',
      status: 409,
    },
    {
      when: 'signing up has not begun',
      event: {registration: {opens: '2026-03-01T11:01'}},
      kind: 'not-open-yet',
      status: 409,
    },
    {
      when: 'signing up has ended on the clock of the event',
      event: {registration: {closes: '2026-03-01T11:00'}},
      kind: 'closed',
      status: 409,
    },
    {
      when: 'the event is over',
      event: {startDate: '2026-02-01', endDate: undefined},
      kind: 'closed',
      status: 409,
    },
    {
      when: 'the event is cancelled',
      event: {eventStatus: 'EventCancelled'},
      kind: 'closed',
      status: 409,
    },
    {
      when: 'it is full and nobody waits',
      event: {maximumAttendeeCapacity: 0, registration: {waitingList: false}},
      kind: 'full',
      status: 409,
    },
  ];

  for (const {when, request, event, kind, status} of cases) {
    it(`says ${kind} when ${when}`, async () => {
      const {app} = withEvent(event ?? {});
      const response = await signUp(app, request);
      assert.equal((await problemOf(response)).kind, kind);
      assert.equal(response.status, status);
    });
  }

  it('names every field that is wrong, and how', async () => {
    const {app} = withEvent({registration: {phone: 'required', maximumPeople: 2}});
    const response = await signUp(app, {
      contact: {name: ' ', email: 'anne at home'},
      people: companions(2),
      offer: 'a gift',
    });
    assert.deepEqual((await problemOf(response)).fields, [
      {field: 'offer', fault: 'not-an-option'},
      {field: 'contact.name', fault: 'missing'},
      {field: 'contact.email', fault: 'not-an-email'},
      {field: 'contact.phone', fault: 'missing'},
      {field: 'people', fault: 'too-many-people'},
    ]);
  });

  it('takes no place and sends no mail', async () => {
    const {app, mails} = aServer();
    await signUp(app, {contact: {name: '', email: ''}});
    const places = await app.request('/events/folkemoede/places');
    assert.equal(((await places.json()) as PlacesAnswer).places[0]?.remaining, 12);
    assert.deepEqual(await mails(), []);
  });
});

describe('the places of an event', () => {
  it('are told with those who wait', async () => {
    const {app} = withEvent({maximumAttendeeCapacity: 3});
    await signUp(app, {people: companions(1)});
    await signUp(app, {people: companions(3)});
    const response = await app.request('/events/folkemoede/places');
    assert.deepEqual(await response.json(), {
      event: 'folkemoede',
      places: [{date: 'folkemoede', capacity: 3, remaining: 1, waiting: 4}],
    });
  });

  it('are found by an id that is an address', async () => {
    const id = 'https://organizer.example/events/5?a=1#top';
    const {app} = withEvent({'@id': id});
    const response = await app.request(`/events/${encodeURIComponent(id)}/places`);
    assert.equal(((await response.json()) as PlacesAnswer).event, id);
  });

  it('are unknown for an unknown event', async () => {
    const response = await aServer().app.request('/events/elsewhere/places');
    assert.equal((await problemOf(response)).kind, 'event-unknown');
  });
});
