import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFeeds} from '../../server/src/feeds/feeds.ts';
import {doWhatIsDue} from '../../server/src/sign-ups/due.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {aServer} from '../support/server/a-server.ts';
import {postPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';
import {stores} from '../support/server/stores.ts';

const fields = {maximumAttendeeCapacity: 1, registration: {offerHours: 24}};
const [lost, near] = ['lost', 'near'].map(id => aPublishedEvent({...fields, '@id': id}));

for (const {name, open} of stores) {
  describe(`while the feed of one event can’t be had (${name})`, () => {
    it('offers for others are over all the same, and theirs stays', async test => {
      const store = await open(test);
      const server = aServer({store, feed: () => aPublishedFeed(lost ?? {}, near ?? {})});
      const {app, clock, surroundings} = server;
      for (const event of ['lost', 'near']) {
        const contact = (who: string) => ({name: who, email: `${who}-${event}@visitor.example`});
        const first = await receiptOf(await signUp(app, {event, contact: contact('anne')}));
        await signUp(app, {event, contact: contact('bo')});
        await postPage(app, {token: tokenIn(first.manage)}, ENDPOINTS.cancel);
        clock.advance({minutes: 1});
      }
      clock.advance({hours: 25});
      const down = 'https://organizer.example/lost.json';
      const feeds = createFeeds({
        hrefs: [down, 'https://organizer.example/near.json'],
        load: href =>
          href === down
            ? Promise.reject(new Error('down'))
            : Promise.resolve(aPublishedFeed(near ?? {})),
        clock,
        log: surroundings.log,
      });
      await doWhatIsDue({...surroundings, feeds});
      const kept = await store.transaction(tx => tx.signUps.list({}, {limit: 9}));
      const statuses = kept
        .filter(({contact}) => contact.name === 'bo')
        .map(({event, status}) => [event, status]);
      assert.deepEqual(Object.fromEntries(statuses), {lost: 'offered', near: 'cancelled'});
    });
  });
}
