import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {deliverDue} from '../../../server/src/deliveries/deliver.ts';
import {httpPoster} from '../../../server/src/node/http-poster.ts';
import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {aReceiver} from '../../support/server/a-receiver.ts';
import {aSubscriber} from '../../support/server/a-subscriber.ts';
import {anOrganisersServer, signedIn} from '../../support/server/an-organiser.ts';
import {postPage, tokenIn} from '../../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {receiptOf, signUp} from '../../support/server/requests.ts';

const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;

/** Anne has signed up herself and Bo; nobody has been written to and the webhook knows nothing. */
async function anneAndBo(test: TestContext) {
  const receiver = await aReceiver(test);
  const event = aPublishedEvent({registration: {maximumPeople: 5, personEmail: 'optional'}});
  const server = anOrganisersServer({
    feed: () => aPublishedFeed(event),
    settings: {webhooks: {url: `${receiver.url}hook`, secret}},
  });
  const {post} = await signedIn(server);
  const before = (await server.mails()).length;
  const people = [{name: 'Bo Holm', email: 'bo@visitor.example'}];
  const {manage} = await receiptOf(await signUp(server.app, {people}));
  const [kept] = await server.surroundings.store.transaction(tx => tx.signUps.list({}, {limit: 1}));
  return {
    server,
    id: kept?.id,
    erase: (email: string) => post('/data/erase/now', {email}),
    cancel: () => postPage(server.app, {token: tokenIn(manage)}, ENDPOINTS.cancel),
    letters: async () => (await server.mails()).slice(before),
    written: async () => (await server.mails()).slice(before).map(({to}) => to.address),
    /** What the webhook is told from now on. */
    told: async () => {
      await deliverDue(server.surroundings, httpPoster);
      return receiver.received.map(({body}) => {
        const {type, data} = JSON.parse(body) as {type: string; data: Record<string, unknown>};
        return {type, data};
      });
    },
  };
}

describe('a person who has been erased', () => {
  it('is not written to by the mails that still waited', async test => {
    const {erase, written} = await anneAndBo(test);
    await erase('BO@visitor.example');
    assert.deepEqual(await written(), ['anne@visitor.example']);
  });

  it('is not named in the mails to others that still waited, which are sent', async test => {
    const {erase, letters} = await anneAndBo(test);
    await erase('bo@visitor.example');
    const [mail = assert.fail(), ...others] = await letters();
    assert.deepEqual([mail.to.address, others], ['anne@visitor.example', []]);
    assert.doesNotMatch(JSON.stringify(mail), /Bo Holm/);
    assert.match(mail.text, /Participants: 2\s+Anne Jensen\s+Person 2/);
  });

  it('has those who came with them told nothing that is no longer true', async test => {
    const {erase, written} = await anneAndBo(test);
    await erase('anne@visitor.example');
    assert.deepEqual(await written(), []);
  });

  it('is not named to those whom they had cancelled, who still hear that it is off', async test => {
    const {erase, letters, cancel} = await anneAndBo(test);
    await cancel();
    await erase('anne@visitor.example');
    const mails = await letters();
    assert.deepEqual(
      mails.map(({to}) => to.address),
      ['bo@visitor.example', 'bo@visitor.example'],
    );
    assert.doesNotMatch(JSON.stringify(mails), /Anne/);
  });

  it('is named to no webhook that was still to be told, which learns that there is nobody', async test => {
    const {erase, told, id} = await anneAndBo(test);
    await erase('anne@visitor.example');
    assert.deepEqual(await told(), [{type: 'sign-up.cancelled', data: {id}}]);
  });

  it('is missing in what the webhook is told of those they came with', async test => {
    const {erase, told} = await anneAndBo(test);
    await erase('bo@visitor.example');
    const [{type, data} = assert.fail(), ...others] = await told();
    assert.deepEqual(
      [type, data['people'], others],
      ['sign-up.changed', [{name: 'Anne Jensen'}], []],
    );
  });

  it('has left the newsletter, and the webhook is told no more than that', async test => {
    const {server, erase, told} = await anneAndBo(test);
    await aSubscriber(server, {email: 'eva@visitor.example', name: 'Eva Lund'});
    await erase('eva@visitor.example');
    const about = (await told()).filter(({type}) => type.startsWith('newsletter.'));
    assert.deepEqual(
      about.map(({type}) => type),
      ['newsletter.unsubscribed'],
    );
    assert.doesNotMatch(JSON.stringify(about), /Eva Lund/);
  });
});
