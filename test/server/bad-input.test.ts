import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSmtpMailer} from '../../server/src/node/mailers/smtp.ts';
import {deliverOutbox} from '../../server/src/mail/deliver.ts';
import {ENDPOINTS, IDEMPOTENCY_KEY} from '../../src/contract/endpoints.ts';
import type {SignUpRequest} from '../../src/contract/schema.ts';
import {aMailServer} from '../support/server/a-mail-server.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {solveCaptcha} from '../support/server/captcha.ts';
import {changeOnPage, openPage, tokenIn} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {aSignUp, companions, problemOf, receiptOf, signUp} from '../support/server/requests.ts';

const kinds = ['email', 'phone', 'number', 'date', 'yesNo', 'choice', 'text'] as const;
const registration = {
  maximumPeople: 5,
  phone: 'optional',
  personEmail: 'optional',
  payment: ['invoice', 'door'],
  questions: kinds.map(kind => ({'@id': kind, label: kind, kind, options: ['a', 'b']})),
};
const open = () => aServer({feed: () => aPublishedFeed(aPublishedEvent({registration}))});
const contact = {name: 'Anne Jensen', email: 'anne@visitor.example'};
const long = 'x'.repeat(300);
const invoice = {organization: 'The library'};

/** So many parameters of a page's address. */
const utm = (count: number) =>
  Object.fromEntries(
    Array.from({length: count}, (_, index) => [`utm_${'a'.repeat(index + 1)}`, 'x']),
  );

/** Nothing half-done: neither a place nor a mail. */
async function assertNothingDone(server: TestServer) {
  const {signUps} = await server.surroundings.store.transaction(tx => tx.signUps.count({}));
  assert.deepEqual([signUps, await server.mails()], [0, []]);
}

describe('a field that is wrong', () => {
  const cases: readonly (readonly [field: string, fault: string, request: object])[] = [
    ['contact.name', 'missing', {contact: {...contact, name: ' \u0000 '}}],
    ['contact.name', 'too-long', {contact: {...contact, name: long}}],
    ['contact.email', 'not-an-email', {contact: {...contact, email: 'anne@'}}],
    [
      'contact.email',
      'not-an-email',
      {contact: {...contact, email: 'a@b.example\r\nBcc: c@d.example'}},
    ],
    ['contact.email', 'not-an-email', {contact: {...contact, email: 'a@b.example, c@d.example'}}],
    ['contact.email', 'too-long', {contact: {...contact, email: `${long}@visitor.example`}}],
    ['contact.phone', 'not-a-phone', {contact: {...contact, phone: 'call me'}}],
    ['answers.email', 'not-an-email', {answers: {email: ['here']}}],
    ['answers.phone', 'not-a-phone', {answers: {phone: ['here']}}],
    ['answers.number', 'not-a-number', {answers: {number: ['many']}}],
    ['answers.date', 'not-a-date', {answers: {date: ['2026-02-31']}}],
    ['answers.yesNo', 'not-an-option', {answers: {yesNo: ['perhaps']}}],
    ['answers.choice', 'not-an-option', {answers: {choice: ['c']}}],
    ['answers.text', 'too-long', {answers: {text: ['x'.repeat(4_001)]}}],
    ['sessions', 'not-an-option', {sessions: ['never']}],
    ['people.0.name', 'missing', {people: [{name: ''}]}],
    ['people.0.email', 'not-an-email', {people: [{name: 'Bo', email: 'bo'}]}],
    ['people', 'too-many-people', {people: companions(5)}],
    ['payment', 'missing', {payment: undefined}],
    ['invoice.organization', 'missing', {payment: 'invoice'}],
    [
      'invoice.number',
      'not-a-business-number',
      {payment: 'invoice', invoice: {...invoice, number: '1'}},
    ],
    ['invoice.gln', 'not-a-gln', {payment: 'invoice', invoice: {...invoice, gln: '57'}}],
    ['admin', 'not-an-option', {admin: true}],
    ['contact.role', 'not-an-option', {contact: {...contact, role: 'admin'}}],
    ['people', 'missing', {people: 'me'}],
    ['people', 'too-many-people', {people: companions(1_001)}],
    ['campaign', 'not-an-option', {campaign: utm(11)}],
  ];
  it('is none of a campaign with ten parameters', async () => {
    assert.equal((await signUp(open().app, {payment: 'door', campaign: utm(10)})).status, 201);
  });

  for (const [field, fault, request] of cases) {
    it(`is named: ${field} is ${fault}`, async () => {
      const server = open();
      const response = await signUp(server.app, {payment: 'door', ...request});
      assert.equal(response.status, 422);
      assert.deepEqual((await problemOf(response)).fields?.[0], {field, fault});
      await assertNothingDone(server);
    });
  }
});

describe('a body that is wrong', () => {
  const send = async (server: TestServer, body: BodyInit, type = 'application/json') =>
    server.app.request(`/${ENDPOINTS.signUps}`, {
      method: 'POST',
      headers: {'Content-Type': type, [IDEMPOTENCY_KEY]: crypto.randomUUID()},
      body,
    });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const cases: readonly {
    readonly when: string;
    readonly body: BodyInit;
    readonly type?: string;
    readonly status: number;
  }[] = [
    {when: 'it is no JSON', body: '{"event":', status: 400},
    {when: 'it is empty', body: '', status: 400},
    {when: 'it is another type', body: 'event=folkemoede', type: 'text/plain', status: 415},
    {when: 'it is no UTF-8', body: new Uint8Array([0x22, 0xe6, 0x22]), status: 400},
    {when: 'it is UTF-16', body: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), status: 400},
    {when: 'it is too large', body: JSON.stringify({x: 'x'.repeat(70_000)}), status: 413},
    {when: 'it is no object', body: '[1]', status: 422},
    {when: 'it is nothing', body: 'null', status: 422},
  ];
  for (const {when, body, type, status} of cases) {
    it(`is refused as a problem when ${when}`, async () => {
      const server = open();
      const response = await send(server, body, type);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      await assertNothingDone(server);
    });
  }

  it('is read with a byte order mark', async () => {
    const server = aServer();
    const captcha = await solveCaptcha(server.app, 'sign-up');
    const response = await send(server, bytes(`\ufeff${JSON.stringify(aSignUp({captcha}))}`));
    assert.equal(response.status, 201);
  });
});

describe('a name', () => {
  for (const name of [
    '王小明',
    'محمد بن سعيد',
    'שרה לוי',
    'Zoë 🎈',
    'नरेंद्र',
    'Ærø'.normalize('NFD'),
  ]) {
    it(`is kept and shown as it is: ${name}`, async () => {
      const server = aServer();
      const {manage} = await receiptOf(await signUp(server.app, {contact: {...contact, name}}));
      const {fields} = await openPage(server.app, tokenIn(manage));
      assert.equal(fields.get('contact.name'), name);
    });
  }

  it('turns no other words around', async () => {
    const server = aServer();
    const name = 'Anne\u202e gnillac\u2066';
    const {manage} = await receiptOf(await signUp(server.app, {contact: {...contact, name}}));
    const {fields} = await openPage(server.app, tokenIn(manage));
    assert.equal(fields.get('contact.name'), 'Anne gnillac');
  });

  it('brings no header into a mail, at signing up or later', async test => {
    const smtp = await aMailServer(test);
    const server = aServer();
    const name = 'Anne\r\nBcc: victim@visitor.example\r\n\r\nBuy';
    const {manage} = await receiptOf(await signUp(server.app, {contact: {...contact, name}}));
    await changeOnPage(server.app, tokenIn(manage), {'contact.name': `${name} now`});
    await deliverOutbox(server.surroundings, createSmtpMailer(smtp.url));
    assert.equal(smtp.received.length, 2);
    for (const {recipients, source} of smtp.received) {
      assert.deepEqual(recipients, ['anne@visitor.example']);
      assert.doesNotMatch(source.split('\r\n\r\n')[0] ?? '', /victim/);
    }
  });
});

describe('what a person wrote', () => {
  it('stands in no log and in no address that is asked for', async () => {
    const server = aServer({
      feed: () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity: 1, registration})),
    });
    const asked: string[] = [];
    const {app} = server;
    const original = app.request.bind(app);
    const listening = Object.assign(Object.create(app) as typeof app, {
      request: (...[input, ...rest]: Parameters<typeof original>) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return original(input, ...rest);
      },
    });
    const request: Partial<SignUpRequest> = {payment: 'door'};
    const {manage} = await receiptOf(await signUp(listening, request));
    await changeOnPage(listening, tokenIn(manage), {'contact.name': 'Anne Berg'});
    await changeOnPage(listening, tokenIn(manage), {'contact.email': 'anne@'});
    const changes = await server.surroundings.store.transaction(tx =>
      tx.changes.list({}, {limit: 99}),
    );
    assert.equal(asked.length, 6);
    assert.doesNotMatch(JSON.stringify([asked, server.log, changes]), /anne|visitor\.example/i);
  });
});
