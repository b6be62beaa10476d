import {expect} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import {readSignUpReceipt} from '../../src/client/read-answers.ts';
import {sendForm} from '../../src/client/send-form.ts';
import {answering, API, aProblem, useNetwork} from '../support/network.ts';

const receipt = {status: 'confirmed', reference: 'K7M-4QX', event: 'folkemoede', people: 1};

const sendIt = (fields: object = {}) =>
  sendForm({
    address: `${API}sign-ups`,
    body: {people: [{name: 'Bo'}]},
    key: 'a-key',
    read: readSignUpReceipt,
    ...fields,
  });

describe('sending a form', () => {
  useNetwork();

  it('gives the receipt', async () => {
    answering(() => HttpResponse.json(receipt));
    const answer = await sendIt();
    expect(answer.ok && answer.receipt.reference).to.equal('K7M-4QX');
  });

  const refusals = [
    {when: 'the server says why', answer: () => aProblem('full', 409), kind: 'full'},
    {when: 'nothing answers', answer: () => HttpResponse.error(), kind: 'unreachable'},
    {
      when: 'the reason is none that we know',
      answer: () => aProblem('eclipse', 500),
      kind: 'unavailable',
    },
    {when: 'the answer is no JSON', answer: () => HttpResponse.text('ok'), kind: 'unavailable'},
    {
      when: 'the receipt has no reference',
      answer: () => HttpResponse.json({...receipt, reference: undefined}),
      kind: 'unavailable',
    },
    {
      when: 'the receipt is of an unknown kind',
      answer: () => HttpResponse.json({...receipt, status: 'perhaps'}),
      kind: 'unavailable',
    },
  ];

  for (const {when, answer, kind} of refusals) {
    it(`is ${kind} when ${when}`, async () => {
      answering(answer);
      const {ok, ...refused} = await sendIt();
      expect(ok).to.equal(false);
      expect(refused).to.deep.equal({problem: {kind, fields: []}});
    });
  }

  it('tells which fields are wrong, without those that make no sense', async () => {
    answering(() =>
      aProblem('invalid', 422, [
        {field: 'contact.email', fault: 'missing'},
        {field: 'contact.name', fault: 'ugly'},
        {fault: 'missing'},
      ]),
    );
    const answer = await sendIt();
    expect(!answer.ok && answer.problem.fields).to.deep.equal([
      {field: 'contact.email', fault: 'missing'},
    ]);
  });

  it('sends lists as lists on pages whose lists can turn themselves into text', async () => {
    let body: unknown;
    answering(async ({request}) => {
      body = await request.json();
      return HttpResponse.json(receipt);
    });
    Object.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value: () => 'quoted twice',
    });
    try {
      await sendIt();
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    expect(body).to.deep.equal({people: [{name: 'Bo'}]});
  });
});
