import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {createApp} from '../../server/src/app.ts';
import {startDeliveryLoop} from '../../server/src/node/delivery-loop.ts';
import {httpPoster} from '../../server/src/node/http-poster.ts';
import type {AnsweredRequest} from '../../server/src/surroundings.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {aReceiver} from '../support/server/a-receiver.ts';
import {aServer} from '../support/server/a-server.ts';
import {changeOnPage, openPage, postPage, tokenIn, tokenInMail} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {receiptOf, signUp} from '../support/server/requests.ts';
import {verified, type Told} from '../support/server/standard-webhooks.ts';
import {stores, type StoreKind} from '../support/server/stores.ts';
import {until} from '../support/server/until.ts';

const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
const anne = {name: 'Anne Jensen', email: 'anne@visitor.example'};
const bo = {name: 'Bo Ærø', email: 'bo@visitor.example'};

/** An app whose deliveries go out as they do in life, for an event with one place. */
async function listened(test: TestContext, open: StoreKind['open']) {
  const receiver = await aReceiver(test);
  const event = aPublishedEvent({maximumAttendeeCapacity: 1});
  const server = aServer({
    store: await open(test),
    feed: () => aPublishedFeed(event),
    settings: {webhooks: {url: `${receiver.url}hook`, secret}},
  });
  const requests: AnsweredRequest[] = [];
  const loop = startDeliveryLoop(server.surroundings, httpPoster);
  test.after(() => loop.stop());
  const app = createApp({
    ...server.surroundings,
    mailWaits: () => loop.wake(),
    answered: request => void requests.push(request),
  });
  const heard: Told[] = [];
  return {
    ...{receiver, server, app, heard},
    /** Waits until so many calls have come in all; each has to be ours and recent. */
    hear: async (count: number) => {
      const {received} = receiver;
      const otherwise = () => `Only ${received.length} of ${count} calls came.`;
      await until(() => received.length >= count, otherwise);
      for (const call of received.slice(heard.length)) {
        heard.push(verified(call, secret, server.clock.now()));
      }
    },
    /** Lets time pass after so many calls have been put off, and the loop look again. */
    waitAfterPutOff: async (count: number, minutes: number) => {
      const putOff = () => server.log.filter(({what}) => what === 'delivery-delayed').length;
      await until(
        () => putOff() === count,
        () => `${putOff()} calls were put off.`,
      );
      server.clock.advance({minutes});
      loop.wake();
    },
    logged: () => JSON.stringify([server.log, requests]),
  };
}

type Listened = Awaited<ReturnType<typeof listened>>;

const press = (app: Listened['app'], token: string, what: string) =>
  openPage(app, token).then(({fields}) => {
    fields.set('do', what);
    return postPage(app, fields);
  });

for (const {name, open} of stores) {
  describe(`the organiser’s program, told of sign-ups kept in ${name}`, () => {
    it('hears all that happens, each in its order and signed, after refusing twice', async test => {
      const {receiver, server, app, heard, hear, waitAfterPutOff, logged} = await listened(
        test,
        open,
      );
      receiver.answer(503);
      const first = tokenIn((await receiptOf(await signUp(app, {contact: anne}))).manage);
      await hear(1);
      await waitAfterPutOff(1, 1);
      await hear(2);
      receiver.answer(204);
      await waitAfterPutOff(2, 6);
      await hear(3);
      const tries = receiver.received.map(({headers, body}) => [headers['webhook-id'], body]);
      assert.deepEqual(tries, [tries[0], tries[0], tries[0]]);

      const second = tokenIn((await receiptOf(await signUp(app, {contact: bo}))).manage);
      await hear(4);
      await changeOnPage(app, first, {'contact.name': 'Anne Holm'});
      await hear(5);
      await postPage(app, {token: first}, ENDPOINTS.cancel);
      await hear(7);
      assert.equal(tokenInMail((await server.mails()).at(-1)), second);
      await press(app, second, 'accept');
      await hear(8);
      await postPage(app, {token: second}, ENDPOINTS.cancel);
      await hear(9);

      const heardOf = ({email}: typeof anne) =>
        heard
          .slice(2)
          .filter(({data}) => JSON.stringify(data).includes(email))
          .map(({type, data}) => [type, data['contact']]);
      assert.deepEqual(heardOf(anne), [
        ['sign-up.confirmed', anne],
        ['sign-up.changed', {...anne, name: 'Anne Holm'}],
        ['sign-up.cancelled', {...anne, name: 'Anne Holm'}],
      ]);
      assert.deepEqual(heardOf(bo), [
        ['sign-up.waiting', bo],
        ['sign-up.offered', bo],
        ['sign-up.confirmed', bo],
        ['sign-up.cancelled', bo],
      ]);
      assert.equal(receiver.received.length, 9);
      assert.match(logged(), /HTTP 503/);
      assert.doesNotMatch(logged(), /Anne|Holm|Bo|visitor\.example|token=/);
    });

    it('hears of one sign-up in the order in which it happened, also of what it refused first', async test => {
      const {receiver, server, app, heard, hear, waitAfterPutOff} = await listened(test, open);
      receiver.answer(503);
      const token = tokenIn((await receiptOf(await signUp(app, {contact: anne}))).manage);
      await hear(1);
      receiver.answer(204);
      server.clock.advance({minutes: 1 / 60});
      await changeOnPage(app, token, {'contact.name': 'Anne Holm'});
      await signUp(app, {contact: bo});
      await hear(2);
      await waitAfterPutOff(1, 1);
      await hear(4);
      assert.deepEqual(
        heard.slice(1).map(({type}) => type),
        ['sign-up.waiting', 'sign-up.confirmed', 'sign-up.changed'],
      );
    });
  });
}
