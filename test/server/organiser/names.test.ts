import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {anOrganisersServer, signedIn} from '../../support/server/an-organiser.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {signUp} from '../../support/server/requests.ts';

const session = {
  ...{'@id': 'xk-7', name: 'Samtale om klima', bookable: true},
  startDate: '2026-05-05T17:30',
};
const evening = {startDate: undefined, endDate: undefined, maximumAttendeeCapacity: undefined};

/** Anne has chosen a session, or a date, with an id that says nothing; then the feed changes. */
async function afterwards(first: object, chosen: object, next: object) {
  let published = aPublishedEvent(first);
  const server = anOrganisersServer({feed: () => aPublishedFeed(published)});
  await signUp(server.app, chosen);
  published = aPublishedEvent(next);
  server.clock.advance({minutes: 1});
  const {page, post} = await signedIn(server);
  const [{id = ''} = {}] = await server.surroundings.store.transaction(({signUps}) =>
    signUps.list({}, {limit: 1}),
  );
  const event = encodeURIComponent('folkemoede');
  return {
    'the event': () => page(`/events/${event}`),
    'its people': () => page(`/events/${event}/people`),
    'the file': () => page(`/events/${event}/people.csv`),
    'the sign-up': () => page(`/sign-ups/${id}`),
    'the person': async () => (await post('/data', {email: 'anne@visitor.example'})).text(),
    'what is searched for': async () => (await post('/search', {words: 'Anne'})).text(),
    'what is erased': () => page('/data'),
    'the list for the door': () => page(`/events/${event}/print`),
  };
}

const PAGES = [
  'the event',
  'its people',
  'the file',
  'the sign-up',
  'the person',
  'what is searched for',
  'what is erased',
  'the list for the door',
] as const;

const asText = (html: string) => html.replace(/(href|action|value|id|for)="[^"]*"/g, '');

describe('a date that the feed no longer has', () => {
  for (const place of PAGES) {
    it(`goes by when it was, on the page of ${place}`, async () => {
      const dates = (id: string, day: string) => ({
        ...evening,
        subEvent: [
          {'@id': id, startDate: `${day}T17:00`},
          {'@id': 'zz', startDate: '2026-08-01T17:00'},
        ],
      });
      const pages = await afterwards(
        dates('xk-7', '2026-05-05'),
        {date: 'xk-7'},
        {
          ...evening,
          subEvent: [
            {'@id': 'new', startDate: '2026-09-01'},
            {'@id': 'zz', startDate: '2026-08-01T17:00'},
          ],
        },
      );
      const text = asText(await pages[place]());
      assert.match(text, place === 'the list for the door' ? /folkemøde/ : /5 May 2026 17:00/);
      assert.doesNotMatch(text, /xk-7/);
    });
  }
});

describe('a session that the feed no longer has', () => {
  for (const place of PAGES.slice(0, 6)) {
    it(`goes by its name, on the page of ${place}`, async () => {
      const pages = await afterwards({subEvent: session}, {sessions: ['xk-7']}, {subEvent: []});
      const text = asText(await pages[place]());
      assert.match(text, /Samtale om klima/);
      assert.doesNotMatch(text, /xk-7/);
    });
  }
});

describe('an event that has left the feed', () => {
  for (const place of PAGES) {
    it(`goes by its title, its day and its sessions, on the page of ${place}`, async () => {
      const gone = {'@id': 'another', name: 'Another', url: undefined, startDate: '2026-11-01'};
      const pages = await afterwards({subEvent: session}, {sessions: ['xk-7']}, gone);
      const text = asText(await pages[place]());
      if (place !== 'the file') assert.match(text, /Lokalt folkemøde/);
      assert.match(text, /5 May 2026/);
      if (place !== 'the event' && place !== 'what is erased')
        assert.match(text, /Samtale om klima/);
      assert.doesNotMatch(text, /xk-7/);
    });
  }
});
