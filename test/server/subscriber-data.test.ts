import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eraseSubscriber, subscriberData} from '../../server/src/subscriptions/person.ts';
import {subscribersCsv} from '../../server/src/subscriptions/subscribers-csv.ts';
import {aServer} from '../support/server/a-server.ts';
import {aSubscriber, follow, linkIn, subscriptionOf} from '../support/server/a-subscriber.ts';
import {aPublishedFeed} from '../support/server/published.ts';
import {subscribe} from '../support/server/requests.ts';

describe('the consent of a subscriber', () => {
  it('is kept with its words, their version and the time', async () => {
    const server = aServer();
    await aSubscriber(server);
    assert.deepEqual((await subscriptionOf(server))?.consent, {
      text: 'I may write to you.',
      version: '2026-01',
      at: '2026-03-01T10:00:00.000Z',
    });
  });

  it('has no words where the page had others than the feed has by now', async () => {
    const newsletter = {name: 'News', consent: {text: 'New words.', version: '2026-02'}};
    const server = aServer({feed: () => ({...aPublishedFeed(), newsletter})});
    await aSubscriber(server, {topics: [], consent: '2026-01'});
    const {text, version} = (await subscriptionOf(server))?.consent ?? {};
    assert.deepEqual([text, version], [undefined, '2026-01']);
  });
});

describe('what is kept of a person for the newsletter', () => {
  it('can be given to them whole, what is pending too', async () => {
    const server = aServer();
    await aSubscriber(server, {name: 'Anne'});
    await subscribe(server.app, {topics: ['training']});
    const data = await subscriberData(' ANNE@visitor.example', server.surroundings);
    assert.equal(data.subscription?.name, 'Anne');
    assert.deepEqual(
      data.pending.map(({topics}) => topics),
      [['training']],
    );
  });

  it('can be erased on their wish, what is pending too', async () => {
    const server = aServer();
    await aSubscriber(server);
    await subscribe(server.app);
    await eraseSubscriber('ANNE@visitor.example', server.surroundings);
    const data = await subscriberData('anne@visitor.example', server.surroundings);
    assert.deepEqual(data, {subscription: undefined, pending: []});
  });

  it('can be erased where nothing has been confirmed', async () => {
    const server = aServer();
    await subscribe(server.app);
    await eraseSubscriber('anne@visitor.example', server.surroundings);
    const data = await subscriberData('anne@visitor.example', server.surroundings);
    assert.deepEqual(data.pending, []);
  });
});

describe('the organiser’s list of subscribers', () => {
  it('has a row for each who has confirmed, and for nobody else', async () => {
    const server = aServer();
    await aSubscriber(server, {name: '=HYPERLINK("x")', topics: ['debate', 'training']});
    await subscribe(server.app, {email: 'bo@visitor.example'});
    const csv = await subscribersCsv(server.surroundings);
    const [headings, row, ...others] = csv.split('\r\n');
    assert.match(headings ?? '', /^\ufeffemail;name;topics;/);
    assert.match(
      row ?? '',
      /^anne@visitor\.example;"'=HYPERLINK\(""x""\)";"debate, training";en;;I may write to you\.;2026-01;/,
    );
    assert.deepEqual(others, ['']);
  });

  it('has the links that each letter must have', async () => {
    const server = aServer();
    const welcome = await aSubscriber(server);
    const cells = (await subscribersCsv(server.surroundings)).trimEnd().split(';');
    assert.equal(cells.at(-1), linkIn(welcome, 'unsubscribe').href);
    assert.equal((await follow(server.app, new URL(cells.at(-2) ?? ''))).status, 200);
  });
});
