import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Store} from '../../server/src/storage/store.ts';
import type {PlacesAnswer} from '../../src/contract/schema.ts';
import type {TestServer} from '../support/server/a-server.ts';
import {anOrganisersServer, signedIn} from '../support/server/an-organiser.ts';
import {changeOnPage, openPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';
import {stores} from '../support/server/stores.ts';

const talk = {
  name: 'Samtale om klima',
  startDate: '2026-05-05T17:30',
  bookable: true,
  maximumAttendeeCapacity: 1,
};

/** As many as there are people; each of its places is free. */
const walk = {...talk, name: 'Gåtur', startDate: '2026-05-05T19:00'};

const before = [
  {'@id': 'talk', ...talk},
  {'@id': 'walk', ...walk},
];

/** A server whose organiser edits the sessions of an event. */
function aProgramme(first: readonly object[], store?: Store) {
  let sessions = first;
  const feed = () => aPublishedFeed(aPublishedEvent({subEvent: sessions}));
  const server = anOrganisersServer({feed, ...(store && {store})});
  return {
    ...server,
    edit(others: readonly object[]) {
      sessions = others;
      server.clock.advance({minutes: 1});
    },
  };
}

async function enter({app}: TestServer, name: string, sessions: readonly string[]) {
  const contact = {name, email: `${name.toLowerCase()}@visitor.example`};
  const response = await signUp(app, {contact, sessions: [...sessions]});
  assert.equal(response.status, 201);
  return receiptOf(response);
}

/** What is left, by the id that a session has now. */
async function leftIn({app}: TestServer): Promise<Record<string, number>> {
  const answer = await app.request('/events/folkemoede/places');
  const {places} = (await answer.json()) as PlacesAnswer;
  return Object.fromEntries(
    (places[0]?.sessions ?? []).map(({session, remaining}) => [session, remaining]),
  );
}

const chosenBy = async ({surroundings}: TestServer, name: string) => {
  const all = await surroundings.store.transaction(({signUps}) => signUps.list({}, {limit: 9}));
  return all.find(({contact}) => contact.name === name)?.participants[0]?.sessions;
};

const edits = [
  {
    edit: 'gets another id',
    sessions: [{'@id': 'climate', ...talk}, before[1]],
    left: {climate: 0, walk: 1},
  },
  {
    edit: 'changes ids with another',
    sessions: [
      {'@id': 'walk', ...talk},
      {'@id': 'talk', ...walk},
    ],
    left: {walk: 0, talk: 1},
  },
  {
    edit: 'loses its id',
    sessions: [talk, walk],
    left: {'1-samtale-om-klima': 0, '2-gåtur': 1},
  },
  {
    edit: 'is put on another hour, under another id',
    sessions: [{...talk, '@id': 'later', startDate: '2026-05-05T18:00'}, before[1]],
    left: {later: 0, walk: 1},
  },
  {
    edit: 'is called something else under its id',
    sessions: [{...before[0], name: 'Om vejret'}, before[1]],
    left: {talk: 0, walk: 1},
  },
];

for (const {name, open} of stores) {
  describe(`a session in ${name}`, () => {
    for (const {edit, sessions, left} of edits) {
      it(`keeps its people when it ${edit}, and after that is undone`, async test => {
        const server = aProgramme(before, await open(test));
        await enter(server, 'Anne', ['talk']);
        server.edit(sessions.flatMap(one => one ?? []));
        assert.deepEqual(await leftIn(server), left);
        const [[taken = ''] = []] = Object.entries(left).filter(([, places]) => !places);
        assert.deepEqual(await chosenBy(server, 'Anne'), [taken]);
        server.edit(before);
        assert.deepEqual(await leftIn(server), {talk: 0, walk: 1});
        assert.deepEqual(await chosenBy(server, 'Anne'), ['talk']);
      });
    }

    it('keeps its places held on each that it may be, when it can’t be told from them', async test => {
      const server = aProgramme(before, await open(test));
      await enter(server, 'Anne', ['talk']);
      server.edit(doubtful);
      assert.deepEqual(await leftIn(server), {water: 0, wind: 0, walk: 1});
    });

    it('gives a held place free when who chose it chooses another', async test => {
      const server = aProgramme(before, await open(test));
      const {manage} = await enter(server, 'Anne', ['talk']);
      server.edit(doubtful);
      await changeOnPage(server.app, tokenIn(manage), {sessions: ['water']});
      assert.deepEqual(await leftIn(server), {water: 0, wind: 1, walk: 1});
      assert.deepEqual(await chosenBy(server, 'Anne'), ['water']);
    });
  });
}

const doubtful = [
  {...talk, '@id': 'water', name: 'Vand', startDate: '2026-05-05T20:00'},
  {...talk, '@id': 'wind', name: 'Vind', startDate: '2026-05-05T20:00'},
  ...before.slice(1),
];

describe('a session whose id the feed doesn’t give', () => {
  it('keeps its people when one is put before it', async () => {
    const server = aProgramme([talk, walk]);
    await enter(server, 'Anne', ['2-gåtur']);
    server.edit([{...talk, name: 'Velkomst', startDate: '2026-05-05T17:00'}, talk, walk]);
    assert.equal((await leftIn(server))['3-gåtur'], 0);
  });

  it('keeps its people when a slip of the pen in its name is put right', async () => {
    const server = aProgramme([{...talk, name: 'Samtale om klmia'}, walk]);
    await enter(server, 'Anne', ['1-samtale-om-klmia']);
    server.edit([talk, walk]);
    assert.equal((await leftIn(server))['1-samtale-om-klima'], 0);
  });

  it('does not hand its people to another that takes its hour', async () => {
    const server = aProgramme([talk, walk]);
    await enter(server, 'Anne', ['1-samtale-om-klima']);
    server.edit([{...talk, name: 'Sang'}, walk]);
    await leftIn(server);
    assert.deepEqual(await chosenBy(server, 'Anne'), ['1-samtale-om-klima']);
  });
});

describe('a session whose id the feed gives', () => {
  it('does not hand its people to another with another id, however alike their names', async () => {
    const server = aProgramme(before);
    await enter(server, 'Anne', ['talk']);
    server.edit([{...talk, '@id': 'weather', name: 'Samtale om vejr'}, ...before.slice(1)]);
    await leftIn(server);
    assert.deepEqual(await chosenBy(server, 'Anne'), ['talk']);
  });
});

describe('people of a session that the feed no longer has', () => {
  it('are told to the organiser by its name, with those that it may be and a way to each', async () => {
    const server = aProgramme(before);
    await enter(server, 'Anne', ['talk']);
    server.edit(doubtful);
    const {page} = await signedIn(server);
    const text = (await page('/events/folkemoede')).replace(/\s+/g, ' ');
    assert.match(
      text,
      /chosen Samtale om klima \(5 May 2026 17:30\), which the programme no longer/,
    );
    assert.match(text, /sign-ups\/[\w-]+\/edit">Anne<\/a>/);
    assert.match(text, /held, as it may be one of these: Vand; Vind\./);
  });

  it('keep it when they correct something else on their page', async () => {
    const server = aProgramme(before);
    const {manage} = await enter(server, 'Anne', ['talk']);
    server.edit(doubtful);
    const page = await openPage(server.app, tokenIn(manage));
    assert.match(page.text, /Samtale om klima \(5 May 2026 17:30\) \(no longer in the programme\)/);
    await changeOnPage(server.app, tokenIn(manage), {'contact.name': 'Anne'});
    const saved = await changeOnPage(server.app, tokenIn(manage), {
      'contact.email': 'anne@elsewhere.example',
    });
    assert.match(saved.text, /saved/i);
    assert.deepEqual(await chosenBy(server, 'Anne'), ['talk']);
  });

  it('are put on another by the organiser, in the form for their sign-up', async () => {
    const server = aProgramme(before);
    await enter(server, 'Anne', ['talk']);
    server.edit(doubtful);
    const {page, post} = await signedIn(server);
    const [, edit = ''] = /(\/sign-ups\/[\w-]+\/edit)/.exec(await page('/events/folkemoede')) ?? [];
    const contact = {'contact.name': 'Anne', 'contact.email': 'anne@visitor.example'};
    assert.equal((await post(edit, {...contact, sessions: ['talk']})).status, 303);
    assert.deepEqual(await leftIn(server), {water: 0, wind: 0, walk: 1});
    assert.equal((await post(edit, {...contact, sessions: ['wind']})).status, 303);
    assert.deepEqual(await leftIn(server), {water: 1, wind: 0, walk: 1});
    assert.doesNotMatch(await page('/events/folkemoede'), /no longer offers/);
  });

  it('do not take a place of what came when theirs was over', async () => {
    const server = aProgramme(before);
    await enter(server, 'Anne', ['talk']);
    server.clock.advance({days: 90});
    server.edit([{...talk, '@id': 'next', name: 'Næste', startDate: '2026-09-05T20:00'}]);
    assert.deepEqual(await leftIn(server), {next: 1});
  });
});
