import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PlacesAnswer, SignUpReceipt} from '../../src/contract/schema.ts';
import {aServer} from '../support/server/a-server.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {stores} from '../support/server/stores.ts';

const CROWD = 1_000;
const PLACES = 40;

const registration = {maximumPeople: 5, waitingList: true};
const feed = () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity: PLACES, registration}));

const numbersTo = (last: number) => Array.from({length: last}, (_, index) => index + 1);

for (const {name, open} of stores) {
  describe(`a thousand sign-ups at once for forty places, in ${name}`, () => {
    it('are each answered: forty with a place, the others with their number in line', async test => {
      const {app} = aServer({store: await open(test), feed});
      const responses = await Promise.all(
        numbersTo(CROWD).map(number =>
          signUp(app, {contact: {name: 'Anne Jensen', email: `visitor-${number}@visitor.example`}}),
        ),
      );
      assert.deepEqual(new Set(responses.map(({status}) => status)), new Set([201]));

      const receipts: SignUpReceipt[] = await Promise.all(responses.map(receiptOf));
      const confirmed = receipts.filter(({status}) => status === 'confirmed');
      const positions = receipts.flatMap(({position}) => position ?? []);
      assert.equal(confirmed.length, PLACES);
      assert.deepEqual(
        positions.sort((one, other) => one - other),
        numbersTo(CROWD - PLACES),
      );
      assert.equal(new Set(receipts.map(({reference}) => reference)).size, CROWD);

      const answer = await app.request('/events/folkemoede/places');
      const {places} = (await answer.json()) as PlacesAnswer;
      assert.deepEqual([places[0]?.remaining, places[0]?.waiting], [0, CROWD - PLACES]);
    });
  });
}
