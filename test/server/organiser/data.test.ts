import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aRichFeed, aRichSignUp} from '../../support/server/a-rich-event.ts';
import {anOrganisersServer, signedIn} from '../../support/server/an-organiser.ts';
import {textOf} from '../../support/server/page-text.ts';
import {aSubscriptionRecord} from '../../support/server/records.ts';

async function organiser() {
  const server = anOrganisersServer({
    feed: () => aRichFeed({name: 'Bak op!'}),
  });
  const {store} = server.surroundings;
  await store.transaction(async tx => {
    await tx.signUps.add(aRichSignUp({id: 's1', date: 'may'}));
    const subscription = aSubscriptionRecord({
      email: 'bo@kommune.example',
      emailKey: 'bo@kommune.example',
    });
    await tx.subscriptions.addPending(subscription);
    await tx.subscriptions.confirm(subscription, '2026-03-01T09:00:00.000Z');
  });
  const log = () => store.transaction(tx => tx.changes.list({}, {limit: 20}));
  const people = () =>
    store.transaction(async tx => {
      const list = await tx.signUps.list({}, {limit: 10});
      return list.flatMap(({participants}) => participants.map(({name}) => name));
    });
  const subscribers = () => store.transaction(async tx => (await tx.subscriptions.list()).length);
  return {server, log, people, subscribers, ...(await signedIn(server))};
}

describe('one person’s data', () => {
  it('is found by address, newsletter and all', async () => {
    const {post} = await organiser();
    const text = textOf(await (await post('/data', {email: 'BO@kommune.example'})).text());
    assert.match(text, /Of BO@kommune.example there is: 1 sign-up\..*Subscribes to: debate/);
  });

  it('says so when there is none', async () => {
    const {post} = await organiser();
    const text = textOf(await (await post('/data', {email: 'eve@visitor.example'})).text());
    assert.ok(text.includes('Nothing is kept of eve@visitor.example.'));
  });

  it('is exported as a file, without that of others', async () => {
    const {post} = await organiser();
    const response = await post('/data/export', {email: 'bo@kommune.example'});
    const data = await response.text();
    assert.match(response.headers.get('Content-Disposition') ?? '', /attachment; filename="data /);
    assert.deepEqual(
      ['Bo Bæk', 'debate', 'aase@kommune.example', 'Vegetar', '00112208'].map(one =>
        data.includes(one),
      ),
      [true, true, false, false, false],
    );
  });

  it('is exported to its owner with all that they said', async () => {
    const {post} = await organiser();
    const data = await (await post('/data/export', {email: 'aase@kommune.example'})).text();
    assert.ok(['Vegetar', '00112208', 'I må skrive til mig.'].every(one => data.includes(one)));
  });

  it('is not erased before that is confirmed', async () => {
    const {post, people} = await organiser();
    const text = textOf(await (await post('/data/erase', {email: 'aase@kommune.example'})).text());
    assert.match(text, /Erase everything about aase@kommune.example, 1 sign-up included\?/);
    assert.equal((await people()).length, 2);
  });

  it('is erased with the sign-up that they made', async () => {
    const {post, people} = await organiser();
    await post('/data/erase/now', {email: 'aase@kommune.example'});
    assert.deepEqual(await people(), []);
  });

  it('is erased from what others signed them up for, and from the newsletter', async () => {
    const {post, people, subscribers} = await organiser();
    await post('/data/erase/now', {email: 'bo@kommune.example'});
    assert.deepEqual([await people(), await subscribers()], [['Åse Sørensen'], 0]);
  });

  it('leaves no name and no address in the log', async () => {
    const {post, log} = await organiser();
    await post('/data/export', {email: 'aase@kommune.example'});
    await post('/data/erase/now', {email: 'aase@kommune.example'});
    const lines = await log();
    assert.deepEqual(lines.map(({what}) => what).sort(), ['erased', 'exported', 'signed-in']);
    assert.ok(!/aase|Åse/.test(JSON.stringify(lines)));
  });
});

describe('what is erased when', () => {
  it('is told for each date that has someone', async () => {
    const {page} = await organiser();
    assert.match(
      textOf(await page('/data')),
      /Bak op! 5 May 2026 30 days after the last day Thursday,? 4 June 2026/,
    );
  });
});

describe('the newsletter', () => {
  it('says how many subscribe to what', async () => {
    const {page} = await organiser();
    assert.match(textOf(await page('/newsletter')), /1 subscriber .*Debat 1 Kurser 0/);
  });

  it('can be taken along as CSV, which the log tells', async () => {
    const {get, log} = await organiser();
    const csv = await (await get('/newsletter/subscribers.csv')).text();
    assert.ok(csv.includes('bo@kommune.example;'));
    const downloads = (await log()).filter(({what}) => what === 'downloaded');
    assert.deepEqual(
      downloads.map(({detail}) => detail),
      ['newsletter'],
    );
  });
});

describe('the log', () => {
  it('is a page that tells who did what, about which sign-up', async () => {
    const {page, post} = await organiser();
    await post('/sign-ups/s1/arrived', {'sign-up': 's1', person: '0', arrived: 'yes'});
    assert.match(textOf(await page('/log')), /Marked as arrived paul@organizer.example K7M-4QX/);
  });
});

describe('a page of the organiser that fails', () => {
  it('says so in words, and the log doesn’t say about whom', async () => {
    const {get, server} = await organiser();
    Object.assign(server.surroundings.feeds, {
      allEvents: () => Promise.reject(new Error('about aase@kommune.example')),
    });
    const response = await get('');
    assert.equal(response.status, 503);
    assert.match(textOf(await response.text()), /Something went wrong .*Nothing has been changed/);
    assert.ok(!JSON.stringify(server.log).includes('aase'));
  });
});
