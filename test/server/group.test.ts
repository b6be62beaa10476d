import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {describe, it} from 'node:test';
import {aDatabase} from '../support/server/a-disk.ts';
import {aServer} from '../support/server/a-server.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {problemOf, receiptOf, signUp} from '../support/server/requests.ts';
import {stores} from '../support/server/stores.ts';

const registration = {
  maximumPeople: 5,
  personEmail: 'optional',
  payment: ['invoice', 'door'],
  questions: [
    {'@id': 'diet', label: 'Diet?', each: true},
    {'@id': 'allergy', label: 'Which?', each: true, when: {question: 'diet', is: ['other']}},
    {'@id': 'wish', label: 'A wish?'},
  ],
  consent: [{'@id': 'photo', text: 'You may take my picture.', version: '3'}],
};
const offers = [
  {'@id': 'full', name: 'Full', price: 100, priceCurrency: 'DKK', valueAddedTaxIncluded: true},
  {'@id': 'student', name: 'Student', price: 40, priceCurrency: 'DKK', valueAddedTaxIncluded: true},
];
const subEvent = [
  {'@id': 'talk', name: 'Talk', startDate: '2026-05-05T17:00', endDate: '2026-05-05T18:00'},
  {'@id': 'meal', name: 'Meal', startDate: '2026-05-05T19:00', endDate: '2026-05-05T20:00'},
].map(item => ({...item, bookable: true}));

const feed = () => aPublishedFeed(aPublishedEvent({registration, offers, subEvent}));

const group = {
  offer: 'full',
  sessions: ['talk'],
  answers: {diet: ['all'], allergy: ['never asked'], wish: ['a chair']},
  people: [
    {
      name: 'Bo Holm',
      email: 'bo@visitor.example',
      offer: 'student',
      sessions: ['meal'],
      answers: {diet: ['other'], allergy: ['nuts'], wish: ['not his to say']},
    },
  ],
  consents: {photo: '3'},
  payment: 'invoice',
  invoice: {organization: 'The library', number: '13585628'},
  campaign: {utm_source: 'poster'},
  partner: 'library',
} as const;

for (const {name, open} of stores) {
  describe(`a sign-up of two, kept in ${name}`, () => {
    it('has all that was asked of each, and nothing that was not', async test => {
      const store = await open(test);
      const {app} = aServer({store, feed});
      const response = await signUp(app, structuredClone(group) as object);
      assert.equal(response.status, 201, JSON.stringify(await response.clone().json()));
      const [kept] = await store.transaction(tx => tx.signUps.list({}, {limit: 1}));
      const [anne, bo] = kept?.participants ?? [];
      assert.deepEqual(
        [anne?.sessions, anne?.answers, bo?.sessions, bo?.answers, bo?.offer],
        [['talk'], {diet: ['all']}, ['meal'], {diet: ['other'], allergy: ['nuts']}, 'student'],
      );
      assert.deepEqual(
        [kept?.answers, kept?.payment, kept?.invoice?.number, kept?.campaign, kept?.partner],
        [{wish: ['a chair']}, 'invoice', '13585628', {utm_source: 'poster'}, 'library'],
      );
      const [consent] = kept?.consents ?? [];
      assert.deepEqual(consent, {
        id: 'photo',
        text: 'You may take my picture.',
        version: '3',
        at: '2026-03-01T10:00:00.000Z',
      });
    });
  });
}

describe('the mails about a sign-up of two', () => {
  const mailsOf = async () => {
    const {app, mails} = aServer({feed});
    await signUp(app, structuredClone(group) as object);
    return mails();
  };

  it('tell the contact of all, and what it costs together', async () => {
    const [mail] = await mailsOf();
    for (const said of [
      /Anne Jensen: Talk \(17:00–18:00\)|Anne Jensen: Talk \(at 17:00–18:00\)/,
      /Bo Holm: Meal/,
      /1 × Full: DKK\s100/,
      /1 × Student: DKK\s40/,
      /DKK\s140/,
      /Payment: by invoice/,
    ]) {
      assert.match(mail?.text ?? '', said);
    }
  });

  it('tell each other person what is theirs, and no more', async () => {
    const [, mail] = await mailsOf();
    assert.equal(mail?.to.address, 'bo@visitor.example');
    assert.match(mail?.text ?? '', /Anne Jensen has signed you up/);
    assert.match(mail?.text ?? '', /Meal/);
    assert.doesNotMatch(mail?.text ?? '', /Talk|sign-ups\/manage|DKK/);
    assert.match(mail?.attachments[0]?.content ?? '', /BEGIN:VEVENT/);
  });

  it('pass no advertisement on in the name of anyone', async () => {
    const {app, mails} = aServer({feed});
    await signUp(app, {
      ...(structuredClone(group) as object),
      people: [{name: 'Buy at https://spam.example', email: 'bo@visitor.example'}],
    });
    for (const {text, html} of await mails()) assert.doesNotMatch(text + html, /spam\.example/);
  });
});

describe('a sign-up that would write too often to one address', () => {
  it('is refused when it names it for everyone', async () => {
    const {app, mails} = aServer({feed});
    const bo = {name: 'Bo', email: 'bo@visitor.example'};
    const response = await signUp(app, {
      offer: 'full',
      people: [bo, bo, bo, bo],
      payment: 'door',
      consents: {photo: '3'},
    });
    assert.equal((await problemOf(response)).kind, 'too-many');
    assert.deepEqual(await mails(), []);
  });
});

describe('a retry of a sign-up', () => {
  it('gets the same link, which is kept nowhere', async test => {
    const {store, file} = await aDatabase(test);
    const {app} = aServer({store});
    const first = await receiptOf(await signUp(app, {}, 'a key'));
    assert.deepEqual(await receiptOf(await signUp(app, {}, 'a key')), first);
    const rows = new DatabaseSync(file, {readOnly: true}).prepare('select * from answers').all();
    assert.doesNotMatch(JSON.stringify(rows), /token/);
  });
});
