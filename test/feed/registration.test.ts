import {expect} from '@open-wc/testing';
import {readEvent} from '../support/read.ts';

describe('signing up', () => {
  it('has a waiting list and room for ten people, unless the feed says otherwise', () => {
    expect(readEvent({registration: {email: 'hej@example.org'}}).registration).to.deep.include({
      email: 'hej@example.org',
      waitingList: true,
      maximumPeople: 10,
      phone: 'none',
      organization: 'none',
    });
  });

  for (const email of [
    'a b@example.org',
    'a@b',
    'a@example.org?bcc=b.c',
    'a@b.example,c@d.example',
  ]) {
    it(`never writes to ${email}`, () => {
      expect(readEvent({registration: {email}}).registration?.email).to.equal(undefined);
    });
  }

  it('leaves out a choice with nothing to choose between', () => {
    const questions = [
      {label: 'Ret', kind: 'choice'},
      {label: 'Allergi', kind: 'text'},
    ];
    expect(readEvent({registration: {questions}}).registration?.questions.length).to.equal(1);
  });

  it('keeps the consent with the version of its wording', () => {
    const consent = {id: 'mail', text: 'I må skrive til mig.', version: '3', required: true};
    expect(readEvent({registration: {consent}}).registration?.consents).to.deep.equal([consent]);
  });
});
