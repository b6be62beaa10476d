import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFeeds} from '../../server/src/feeds/feeds.ts';
import {doWhatIsDue} from '../../server/src/sign-ups/due.ts';
import {aServer} from '../support/server/a-server.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {signUp} from '../support/server/requests.ts';

const [OURS, THEIRS] = ['https://organizer.example/events.json', 'https://other.example/e.json'];

const kept = ({keptDays}: {readonly keptDays: number}) =>
  aPublishedEvent({registration: {dataProtection: {keptDays}}});

/** Anne has signed up for an event of ours, which then leaves our feed; the other can be down. */
async function aGoneEvent(keptDays: number) {
  let ours = aPublishedFeed(kept({keptDays}));
  const down = new Set<string>();
  const server = aServer();
  const begin = () => {
    Object.assign(server.surroundings, {feeds: newFeeds()});
  };
  const newFeeds = () =>
    createFeeds({
      hrefs: [OURS, THEIRS],
      load: href =>
        down.has(href)
          ? Promise.reject(new Error('down'))
          : Promise.resolve(
              href === OURS
                ? ours
                : aPublishedFeed(aPublishedEvent({'@id': 'theirs', name: 'Else'})),
            ),
      clock: server.clock,
      log: server.surroundings.log,
    });
  begin();
  down.add(THEIRS);
  await signUp(server.app);
  return {
    down,
    /** A server begins that knows no feed yet. */
    begin,
    leave: () => {
      ours = aPublishedFeed(aPublishedEvent({'@id': 'next', name: 'The next', url: undefined}));
    },
    /** Whether Anne is still there after so many days. */
    isKeptAfter: async (days: number) => {
      server.clock.advance({days});
      await doWhatIsDue(server.surroundings);
      const {store} = server.surroundings;
      return (await store.transaction(({signUps}) => signUps.count({}))).signUps === 1;
    },
  };
}

/** From the day of signing up until the event. */
const UNTIL = 65;

describe('sign-ups for an event that has left its feed', () => {
  it('are erased while another feed is down, after the days that were promised', async () => {
    const event = await aGoneEvent(5);
    event.leave();
    assert.equal(await event.isKeptAfter(UNTIL + 5), true);
    assert.equal(await event.isKeptAfter(1), false);
  });

  it('are kept as long as was promised, where that is longer than usual', async () => {
    const event = await aGoneEvent(90);
    event.leave();
    assert.equal(await event.isKeptAfter(UNTIL + 90), true);
    assert.equal(await event.isKeptAfter(1), false);
  });

  it('are kept while their own feed can’t be had by a server that has just begun', async () => {
    const event = await aGoneEvent(5);
    event.leave();
    event.down.add(OURS);
    event.down.delete(THEIRS);
    event.begin();
    assert.equal(await event.isKeptAfter(UNTIL + 100), true);
    event.down.delete(OURS);
    assert.equal(await event.isKeptAfter(1), false);
  });
});
