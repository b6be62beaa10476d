import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createMemoryStore} from '../../server/src/storage/memory.ts';
import {doWhatIsDue} from '../../server/src/sign-ups/due.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import type {PlacesAnswer} from '../../src/contract/schema.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {postPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';

const ADDRESS = 'https://organizer.example/events/folkemoede';
const PLACES = 2;

/** How an organiser may name the event. */
const NAMES = [
  {'@id': ADDRESS},
  {'@id': ADDRESS, identifier: 'fm26'},
  {'@id': ADDRESS, identifier: 'folkemoede'},
  {'@id': 'folkemoede'},
  {'@id': ADDRESS.replace('https', 'http')},
];

/** Two evenings, and what they can be called. */
const DAYS = ['2026-05-05', '2026-05-12'] as const;
const IDS = [
  ['one', 'two'],
  ['first', 'second'],
  [undefined, undefined],
  ['two', 'one'],
] as const;

type Evening = 0 | 1;

interface Edit {
  readonly what: 'edit';
  readonly name: number;
  readonly ids: number;
  /**
   * Which evenings are in the feed, in which order. The first always is: an only evening that
   * another takes the place of has been put on another day, as far as anyone can tell.
   */
  readonly evenings: readonly Evening[];
  /** On which hour, and how many days later than first planned. */
  readonly hour: number;
  readonly later: number;
}

type Step =
  | Edit
  | {readonly what: 'sign up'; readonly evening: Evening}
  | {readonly what: 'cancel'; readonly number: number}
  | {readonly what: 'time passes'};

const FIRST: Edit = {what: 'edit', name: 0, ids: 2, evenings: [0], hour: 17, later: 0};

const anEvening = fc.constantFrom<Evening>(0, 1);

const editsWith = (hours: readonly number[], days: readonly number[], ids: number) =>
  fc.record<Edit>({
    what: fc.constant('edit'),
    name: fc.nat(NAMES.length - 1),
    ids: fc.nat(ids),
    evenings: fc.constantFrom<readonly Evening[]>([0], [0, 1], [1, 0]),
    hour: fc.constantFrom(...hours),
    later: fc.constantFrom(...days),
  });

const stepsWith = (edits: fc.Arbitrary<Edit>) =>
  fc.array<Step>(
    fc.oneof(
      {arbitrary: edits, weight: 3},
      {
        arbitrary: fc.record({what: fc.constant('sign up' as const), evening: anEvening}),
        weight: 4,
      },
      {arbitrary: fc.record({what: fc.constant('cancel' as const), number: fc.nat(9)}), weight: 1},
      {arbitrary: fc.record({what: fc.constant('time passes' as const)}), weight: 1},
    ),
    {maxLength: 14},
  );

const startOf = ({hour, later}: Edit, evening: Evening) => {
  const day = Number(DAYS[evening].slice(-2)) + later;
  return `2026-05-${String(day).padStart(2, '0')}T${hour}:00`;
};

function published(edit: Edit) {
  const registration = {waitingList: true};
  const dates = edit.evenings.map(evening => ({
    '@id': IDS[edit.ids]?.[evening],
    startDate: startOf(edit, evening),
    maximumAttendeeCapacity: PLACES,
  }));
  const [only] = dates;
  const isOne = dates.length === 1;
  return aPublishedEvent({
    ...{registration, startDate: undefined, endDate: undefined},
    ...(isOne ? {...only, endDate: undefined} : {subEvent: dates}),
    ...NAMES[edit.name],
  });
}

/** Someone who signed up, for an evening and not for an id. */
interface Visitor {
  readonly evening: Evening;
  readonly email: string;
  readonly token: string;
}

/** A server, its visitors, and the feed as it is now. */
class Town {
  readonly visitors: Visitor[] = [];
  readonly server: TestServer;
  edit = FIRST;

  constructor() {
    const feed = () => aPublishedFeed(published(this.edit));
    this.server = aServer({feed, store: createMemoryStore()});
  }

  async take(step: Step) {
    this.server.clock.advance({minutes: 1});
    switch (step.what) {
      case 'edit':
        this.edit = step;
        return;
      case 'sign up':
        return this.#signUp(step.evening);
      case 'cancel': {
        const visitor = this.visitors[step.number];
        if (visitor) await postPage(this.server.app, {token: visitor.token}, ENDPOINTS.cancel);
        return;
      }
      case 'time passes':
        return doWhatIsDue(this.server.surroundings);
    }
  }

  async #signUp(evening: Evening) {
    const index = this.#inOrder().indexOf(evening);
    if (index < 0) return;
    const email = `v${this.visitors.length}@visitor.example`;
    const date = (await this.places())[index]?.date;
    const contact = {name: email, email};
    const response = await signUp(this.server.app, {
      ...{contact, event: 'folkemoede'},
      ...(this.edit.evenings.length > 1 && {date}),
    });
    assert.equal(response.status, 201);
    const {manage} = await receiptOf(response);
    this.visitors.push({evening, email, token: tokenIn(manage)});
  }

  /** The evenings as the server lists them: by time. */
  #inOrder(): readonly Evening[] {
    return [...this.edit.evenings].sort();
  }

  async places() {
    const answer = await this.server.app.request('/events/folkemoede/places');
    return ((await answer.json()) as PlacesAnswer).places;
  }

  async kept() {
    const {store} = this.server.surroundings;
    const all = await store.transaction(({signUps}) => signUps.list({}, {limit: 100}));
    return new Map(all.map(one => [one.contact.email, one]));
  }

  /** Nobody is lost, and no evening has more people than places. */
  async assertPlaces() {
    await this.places();
    const kept = await this.kept();
    for (const evening of [0, 1]) {
      const theirs = this.visitors.filter(one => one.evening === evening);
      const found = theirs.flatMap(({email}) => kept.get(email) ?? []);
      assert.equal(found.length, theirs.length);
      const taken = found.filter(({status}) => status === 'confirmed' || status === 'offered');
      assert.ok(taken.length <= PLACES, `${taken.length} places given of ${PLACES}`);
    }
  }

  /** Everyone of an evening in the feed is filed under its id, in the order in which they came. */
  async assertFiled() {
    const places = await this.places();
    const kept = await this.kept();
    for (const [index, evening] of this.#inOrder().entries()) {
      const theirs = this.visitors
        .filter(one => one.evening === evening)
        .flatMap(({email}) => kept.get(email) ?? []);
      assert.deepEqual(
        theirs.map(({date}) => date),
        theirs.map(() => places[index]?.date),
      );
      const turns = theirs.map(({turn}) => turn);
      assert.deepEqual(
        turns,
        [...turns].sort((one, other) => one - other),
      );
    }
  }
}

describe('whatever is edited in a feed, in whatever order', () => {
  it('the people of a date stay its people while its day and hour stay', async () => {
    const edits = editsWith([17], [0], 2);
    await fc.assert(
      fc.asyncProperty(stepsWith(edits), async steps => {
        const town = new Town();
        for (const step of steps) {
          await town.take(step);
          await town.assertPlaces();
          await town.assertFiled();
        }
      }),
      {numRuns: 60},
    );
  });

  it('no date gets more people than places, and nobody is lost', async () => {
    const edits = editsWith([17, 18], [0, 1], 2);
    await fc.assert(
      fc.asyncProperty(stepsWith(edits), async steps => {
        const town = new Town();
        for (const step of steps) {
          await town.take(step);
          await town.assertPlaces();
        }
      }),
      {numRuns: 60},
    );
  });
});
