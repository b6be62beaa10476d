import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Store} from '../../server/src/storage/store.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {changeOnPage, openPage, postPage, tokenIn, tokenInMail} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';
import {stores} from '../support/server/stores.ts';

const registration = {maximumPeople: 3, waitingList: true, personEmail: 'optional'};

const withPlaces = (places: number, fields: object = {}, store?: Store) =>
  aServer({
    feed: () =>
      aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity: places, registration, ...fields})),
    ...(store && {store}),
  });

const bo = {'people.0.name': 'Bo', 'people.0.email': 'bo@visitor.example'};
const carl = {'people.1.name': 'Carl'};

async function enter({app}: TestServer, name = 'Anne') {
  const contact = {name, email: `${name.toLowerCase()}@visitor.example`};
  return tokenIn((await receiptOf(await signUp(app, {contact}))).manage);
}

const kept = async ({surroundings}: TestServer) => {
  const all = await surroundings.store.transaction(({signUps}) => signUps.list({}, {limit: 20}));
  return all.map(
    ({status, participants}) => `${participants.map(({name}) => name).join(' + ')}: ${status}`,
  );
};

for (const {name, open} of stores) {
  describe(`who is added to a sign-up in ${name}`, () => {
    it('gets a place, and a mail of their own', async test => {
      const server = withPlaces(2, {}, await open(test));
      const token = await enter(server);
      const {text} = await changeOnPage(server.app, token, bo);
      assert.match(text, /Your changes are saved.* You are signed up: 2 people\./);
      assert.deepEqual(await kept(server), ['Anne + Bo: confirmed']);
      const mails = (await server.mails()).slice(1).map(({to, subject}) => [to.address, subject]);
      assert.deepEqual(mails, [
        ['anne@visitor.example', 'Your sign-up has been changed: Lokalt folkemøde'],
        ['bo@visitor.example', 'You are signed up: Lokalt folkemøde'],
      ]);
    });

    it('gets a number on the waiting list where there is no place, and is told so', async test => {
      const server = withPlaces(1, {}, await open(test));
      const token = await enter(server);
      assert.match((await openPage(server.app, token)).text, /no places left just now\. Whoever/);
      const {text} = await changeOnPage(server.app, token, bo);
      assert.match(text, /no place left for Bo, who is number 1 on the waiting list/);
      assert.match(text, /You are signed up\./);
      assert.deepEqual(await kept(server), ['Anne: confirmed', 'Bo: waiting']);
      const [toBo] = (await server.mails()).filter(({to}) => to.address === 'bo@visitor.example');
      assert.match(toBo?.subject ?? '', /waiting list/);
      assert.match(
        (await openPage(server.app, tokenInMail(toBo))).text,
        /You are number 1 on the waiting list\./,
      );
    });

    it('gets the place of one who is taken off in the same go', async test => {
      const server = withPlaces(2, {}, await open(test));
      const token = await enter(server);
      await changeOnPage(server.app, token, bo);
      await changeOnPage(server.app, token, {...carl, remove: '0'});
      assert.deepEqual(await kept(server), ['Anne + Carl: confirmed']);
    });

    it('never gets a place that another has taken meanwhile', async test => {
      const server = withPlaces(3, {}, await open(test));
      const tokens = [await enter(server), await enter(server, 'Dora')];
      await Promise.all(
        tokens.map(token => changeOnPage(server.app, token, {'people.0.name': 'Guest'})),
      );
      const all = await kept(server);
      const places = all
        .filter(one => one.endsWith('confirmed'))
        .join()
        .match(/Anne|Dora|Guest/g);
      assert.equal(places?.length, 3);
      assert.deepEqual(
        all.filter(one => one.endsWith('waiting')),
        ['Guest: waiting'],
      );
    });
  });
}

describe('the button that adds a person', () => {
  it('gives fields for one more, and keeps what was typed', async () => {
    const server = withPlaces(3);
    const token = await enter(server);
    const {fields, text} = await changeOnPage(server.app, token, {'contact.name': 'Anna'}, 'more');
    assert.deepEqual([fields.get('contact.name'), fields.get('people.0.name')], ['Anna', '']);
    assert.match(text, /Person 2/);
    assert.deepEqual(await kept(server), ['Anne: confirmed']);
    const more = await postPage(server.app, withButton(fields, 'more'));
    assert.equal(more.fields.get('people.1.name'), '');
  });

  it('is there while one sign-up can have more people', async () => {
    const server = withPlaces(9);
    const token = await enter(server);
    assert.match((await openPage(server.app, token)).html, /value="more"/);
    const {html} = await changeOnPage(server.app, token, {...bo, ...carl});
    assert.doesNotMatch(html, /value="more"/);
  });

  for (const [when, fields] of Object.entries({
    'there are no places and no waiting list': {
      maximumAttendeeCapacity: 1,
      registration: {...registration, waitingList: false},
    },
    'signing up has closed': {registration: {...registration, closes: '2026-03-01T12:00'}},
    'the price is sold out': {offers: {price: 100, availability: 'SoldOut'}},
  })) {
    it(`is not there when ${when}, and nobody is added by posting`, async () => {
      let published = {};
      const server = aServer({
        feed: () => aPublishedFeed(aPublishedEvent({registration, ...published})),
      });
      const token = await enter(server);
      published = fields;
      server.clock.advance({hours: 3});
      assert.doesNotMatch((await openPage(server.app, token)).html, /value="more"/);
      const {text, fields: typed} = await changeOnPage(server.app, token, bo);
      assert.match(text, /Nothing has been changed/);
      assert.equal(typed.get('people.0.name'), 'Bo');
      assert.deepEqual(await kept(server), ['Anne: confirmed']);
    });
  }
});

const withButton = (fields: URLSearchParams, pressed: string) => {
  fields.set('do', pressed);
  return fields;
};

describe('what is written of one who is added', () => {
  it('is held against the same rules, with a sentence beside the field', async () => {
    const server = withPlaces(3);
    const token = await enter(server);
    const {status, html, fields} = await changeOnPage(server.app, token, {
      ...bo,
      'people.0.email': 'at home',
    });
    assert.equal(status, 422);
    assert.match(html, /id="people\.0\.email-fault">\s*Something is missing in the address/);
    assert.equal(fields.get('people.0.name'), 'Bo');
    assert.deepEqual(await kept(server), ['Anne: confirmed']);
  });

  it('is corrected beside its own field when another is taken off in the same go', async () => {
    const server = withPlaces(3);
    const token = await enter(server);
    await changeOnPage(server.app, token, bo);
    const wrong = {'people.1.name': 'Carl', 'people.1.email': 'at home', remove: '0'};
    const {html} = await changeOnPage(server.app, token, wrong);
    assert.match(html, /id="people\.1\.email-fault"/);
  });

  it('is left out when they would be more than one sign-up can have', async () => {
    const server = withPlaces(9, {registration: {...registration, maximumPeople: 2}});
    const token = await enter(server);
    await changeOnPage(server.app, token, bo);
    const {fields} = await openPage(server.app, token);
    fields.append('people.1.name', 'Carl');
    await postPage(server.app, withButton(fields, 'save'));
    assert.deepEqual(await kept(server), ['Anne + Bo: confirmed']);
  });

  it('asks for a price where there are several, and reckons with it', async () => {
    const offers = [
      {'@id': 'full', name: 'Full', price: 100, priceCurrency: 'DKK'},
      {'@id': 'student', name: 'Student', price: 40, priceCurrency: 'DKK'},
    ];
    const server = withPlaces(3, {offers});
    const contact = {name: 'Anne', email: 'anne@visitor.example'};
    const {manage} = await receiptOf(await signUp(server.app, {contact, offer: 'full'}));
    const grown = await changeOnPage(server.app, tokenIn(manage), {}, 'more');
    assert.equal(grown.fields.get('people.0.offer'), 'full');
    const refused = await changeOnPage(server.app, tokenIn(manage), {
      ...bo,
      'people.0.offer': 'gold',
    });
    assert.match(refused.html, /id="people\.0\.offer-fault"/);
    const {text} = await changeOnPage(server.app, tokenIn(manage), {
      ...bo,
      'people.0.offer': 'student',
    });
    assert.match(text, /1 × Student.*1 × Full|1 × Full.*1 × Student/);
  });
});

describe('who is added to a sign-up that waits', () => {
  it('waits with the others under the same number, and hears of it when there is a place', async () => {
    const server = withPlaces(1);
    const first = await enter(server);
    const token = await enter(server, 'Dora');
    await enter(server, 'Eva');
    assert.match((await openPage(server.app, token)).text, /waits together with you/);
    const {text} = await changeOnPage(server.app, token, bo);
    assert.match(text, /You are number 1 on the waiting list\./);
    assert.deepEqual(await kept(server), ['Anne: confirmed', 'Dora + Bo: waiting', 'Eva: waiting']);
    const toBo = (await server.mails()).filter(({to}) => to.address === 'bo@visitor.example');
    assert.deepEqual(toBo, []);
    await postPage(server.app, {token: first}, ENDPOINTS.cancel);
    // Two don't fit into one place, so it goes to the next who does.
    assert.equal((await kept(server)).at(-1), 'Eva: offered');
  });
});

describe('who was put in line by another', () => {
  it('gets the next place alone, and takes the answers and the organisation along', async () => {
    const questions = [{'@id': 'diet', label: 'Diet?', each: true}];
    const server = withPlaces(1, {
      registration: {...registration, questions, organization: 'optional'},
    });
    const contact = {name: 'Anne', email: 'anne@visitor.example', organization: 'Library'};
    const {manage} = await receiptOf(await signUp(server.app, {contact}));
    await changeOnPage(server.app, tokenIn(manage), {...bo, 'people.0.answers.diet': 'vegan'});
    const all = await server.surroundings.store.transaction(({signUps}) =>
      signUps.list({}, {limit: 9}),
    );
    const [own] = all.filter(({status}) => status === 'waiting');
    assert.deepEqual(
      [own?.contact.email, own?.contact.organization, own?.participants[0]?.answers],
      ['bo@visitor.example', 'Library', {diet: ['vegan']}],
    );
    await postPage(server.app, {token: tokenIn(manage)}, ENDPOINTS.cancel);
    assert.deepEqual(await kept(server), ['Anne: cancelled', 'Bo: offered']);
  });

  it('is not written to more often than others are', async () => {
    const server = withPlaces(1);
    const token = await enter(server);
    for (let time = 0; time < 2; time += 1) {
      await changeOnPage(server.app, token, {'people.0.name': 'Guest'});
    }
    const {text} = await changeOnPage(server.app, token, {'people.0.name': 'Guest'});
    assert.match(text, /Too much mail/);
    assert.equal((await kept(server)).length, 3);
  });
});
