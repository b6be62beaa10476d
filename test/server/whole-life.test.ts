import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {anOrganisersServer, signedIn} from '../support/server/an-organiser.ts';
import {changeOnPage, openPage, postPage, tokenIn, tokenInMail} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {textOf} from '../support/server/page-text.ts';
import {companions, receiptOf, signUp} from '../support/server/requests.ts';
import {stores} from '../support/server/stores.ts';

for (const {name, open} of stores) {
  describe(`the whole life of a sign-up, kept in ${name}`, () => {
    it('goes from a place over a change to a cancellation, and the place to the next', async test => {
      const store = await open(test);
      const event = aPublishedEvent({maximumAttendeeCapacity: 2});
      const server = anOrganisersServer({store, feed: () => aPublishedFeed(event)});
      const {app, mails} = server;

      const anne = await receiptOf(await signUp(app, {people: companions(1)}));
      const bo = await receiptOf(
        await signUp(app, {contact: {name: 'Bo', email: 'bo@visitor.example'}}),
      );
      assert.deepEqual([anne.status, bo.status], ['confirmed', 'waiting']);

      const changed = await changeOnPage(app, tokenIn(anne.manage), {'people.0.name': 'Carl Holm'});
      assert.match(changed.text, /Your changes are saved/);
      await postPage(app, {token: tokenIn(anne.manage)}, ENDPOINTS.cancel);

      const offer = (await mails()).find(({subject}) => subject.startsWith('There is a place'));
      assert.equal(offer?.to.address, 'bo@visitor.example');
      const {fields} = await openPage(app, tokenInMail(offer));
      fields.set('do', 'accept');
      assert.match((await postPage(app, fields)).text, /You have the place/);

      const tallies = await store.transaction(({signUps}) => signUps.eventTallies());
      assert.deepEqual(Object.fromEntries(tallies.map(({status, people}) => [status, people])), {
        cancelled: 2,
        confirmed: 1,
      });
      const log = await store.transaction(({changes}) =>
        changes.list({event: 'folkemoede'}, {limit: 99}),
      );
      assert.deepEqual(log.map(({what}) => what).sort(), [
        'accepted',
        'cancelled',
        'changed',
        'offered',
        'signed-up',
        'signed-up',
      ]);

      const {page, get} = await signedIn(server);
      const path = '/events/folkemoede/people';
      assert.match(textOf(await page(path)), /1 person in 1 sign-up .*Bo .*Has a place/);
      const csv = await (await get(`${path}.csv?status=all`)).text();
      const lines = csv.trim().split('\r\n').slice(1);
      assert.deepEqual(
        lines.map(line => [line.split(';')[1], line.split(';')[3]]),
        [
          ['Cancelled', 'Anne Jensen'],
          ['Cancelled', 'Carl Holm'],
          ['Has a place', 'Bo'],
        ],
      );
    });
  });
}
