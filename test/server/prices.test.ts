import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {changeOnPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {problemOf, receiptOf, signUp} from '../support/server/requests.ts';

const full = {'@id': 'full', price: 100, priceCurrency: 'DKK', valueAddedTaxIncluded: true};
const early = {...full, '@id': 'early', price: 40, availability: 'SoldOut'};
const student = {...full, '@id': 'student', price: 20};

const withPrices = (...offers: readonly object[]) =>
  aServer({feed: () => aPublishedFeed(aPublishedEvent({offers}))});

const companionAt = (offer: string) => ({people: [{name: 'Bo Holm', offer}]});

const pricesKept = ({surroundings}: TestServer) =>
  surroundings.store.transaction(async tx =>
    (await tx.signUps.list({}, {limit: 9})).flatMap(({participants}) =>
      participants.slice(1).map(({offer}) => offer),
    ),
  );

describe('the price of one who comes along', () => {
  for (const {which, offers, offer} of [
    {which: 'sold out, where one is left', offers: [full, early], offer: 'early'},
    {which: 'made up, where there is one', offers: [full], offer: 'a gift'},
    {which: 'made up, where there is none', offers: [], offer: 'a gift'},
    {which: 'sold out, where several are left', offers: [full, student, early], offer: 'early'},
  ]) {
    it(`is none that is ${which}`, async () => {
      const server = withPrices(...offers);
      const contact = offers.length > 2 ? {offer: 'full'} : {};
      const response = await signUp(server.app, {...contact, ...companionAt(offer)});
      assert.equal(response.status, 422);
      const {fields} = await problemOf(response);
      assert.deepEqual(fields, [{field: 'people.0.offer', fault: 'not-an-option'}]);
      assert.deepEqual(await pricesKept(server), []);
    });
  }

  it('can be named where it is the only one', async () => {
    const server = withPrices(full, early);
    assert.equal((await signUp(server.app, companionAt('full'))).status, 201);
    assert.deepEqual(await pricesKept(server), ['full']);
  });

  it('stays what it was, whatever the page of the sign-up is sent', async () => {
    const server = withPrices(full, student, early);
    const response = await signUp(server.app, {offer: 'full', ...companionAt('student')});
    const token = tokenIn((await receiptOf(response)).manage);
    const fields = {'people.0.offer': 'early', 'people.0.name': 'Bo H. Holm'};
    assert.match((await changeOnPage(server.app, token, fields)).text, /Your changes are saved/);
    assert.deepEqual(await pricesKept(server), ['student']);
  });
});
