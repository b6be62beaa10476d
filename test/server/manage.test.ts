import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seal} from '../../server/src/secrets/sealed.ts';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';
import {aServer, type TestServer} from '../support/server/a-server.ts';
import {changeOnPage, openPage, postPage, tokenIn, tokenInMail} from '../support/server/manage.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {companions, receiptOf, signUp} from '../support/server/requests.ts';

const withEvent = (fields: object) =>
  aServer({feed: () => aPublishedFeed(aPublishedEvent(fields))});

const tokenFor = async ({app}: TestServer, fields: Parameters<typeof signUp>[1] = {}) =>
  tokenIn((await receiptOf(await signUp(app, fields))).manage);

const refundRules = [
  {daysBefore: 30, feePercent: 10, feeMinimum: 0},
  {daysBefore: 10, feePercent: 50, feeMinimum: 0},
];

describe('the page of a sign-up', () => {
  it('is linked from the receipt and from the mail, by the same link', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    assert.equal(tokenInMail((await server.mails())[0]), token);
    assert.match((await openPage(server.app, token)).text, /You are signed up\./);
  });

  it('tells what, when, where, how many and the reference', async () => {
    const server = aServer();
    const receipt = await receiptOf(await signUp(server.app, {people: companions(1), lang: 'da'}));
    const {text} = await openPage(server.app, tokenIn(receipt.manage));
    for (const said of ['Lokalt folkemøde', '5. maj 2026', 'Kulturhuset', receipt.reference]) {
      assert.ok(text.includes(said), said);
    }
    assert.match(text, /I er tilmeldt: 2 personer/);
  });

  for (const [lang, said] of Object.entries({
    da: 'Ret tilmeldingen',
    nb: 'Endre påmeldingen',
    sv: 'Ändra anmälan',
    en: 'Change the sign-up',
  })) {
    it(`speaks to visitors as they were spoken to (${lang})`, async () => {
      const server = aServer();
      const {text, html} = await openPage(server.app, await tokenFor(server, {lang}));
      assert.ok(text.includes(said) && html.includes(`<html lang="${lang}`));
    });
  }

  it('shows what someone wrote as they wrote it, and never as markup', async () => {
    const server = aServer();
    const name = '"><script>alert(1)</script>';
    const contact = {name, email: 'anne@visitor.example'};
    const {html, fields} = await openPage(server.app, await tokenFor(server, {contact}));
    assert.doesNotMatch(html, /<script/);
    assert.equal(fields.get('contact.name'), name);
  });

  it('runs nothing, and is kept by nobody', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    const {headers} = await server.app.request(`/${ENDPOINTS.manage}?token=${token}`);
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
  });

  for (const [kind, token] of Object.entries({
    none: '',
    'one that is made up': 'YWJj.YWJj',
    'one that is cut off': 'YWJj',
  })) {
    it(`says what to do when the link has ${kind}`, async () => {
      const {status, text} = await openPage(aServer().app, token);
      assert.equal(status, 410);
      assert.match(text, /write to Sammen i Byen at paul@organizer\.example/);
    });
  }

  it('is not opened by a link that is for something else', async () => {
    const server = aServer();
    await signUp(server.app);
    const [one] = await server.surroundings.store.transaction(tx =>
      tx.signUps.list({}, {limit: 1}),
    );
    const token = await seal(server.surroundings.secret, 'preferences', one?.id ?? '');
    assert.equal((await openPage(server.app, token)).status, 410);
  });

  it('is gone once the sign-up is erased', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    await server.surroundings.store.transaction(async ({signUps}) => {
      for (const {id} of await signUps.list({}, {limit: 9})) await signUps.remove(id);
    });
    assert.equal((await openPage(server.app, token)).status, 410);
    assert.equal((await postPage(server.app, {token}, ENDPOINTS.cancel)).status, 410);
  });

  it('changes nothing by being opened', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    await openPage(server.app, token, ENDPOINTS.cancel);
    assert.match((await openPage(server.app, token)).text, /You are signed up\./);
  });

  it('takes no form from a page that is not ours', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    const foreign: readonly Record<string, string>[] = [
      {'Sec-Fetch-Site': 'cross-site'},
      {Origin: 'https://evil.example'},
    ];
    for (const headers of foreign) {
      assert.equal((await postPage(server.app, {token}, ENDPOINTS.cancel, headers)).status, 403);
    }
    assert.match((await openPage(server.app, token)).text, /You are signed up\./);
  });

  it('says that it can’t be shown while the feed is out of reach', async () => {
    let feed = aPublishedFeed;
    const server = aServer({feed: () => feed()});
    const token = await tokenFor(server);
    const {store, settings} = server.surroundings;
    feed = () => {
      throw new Error('down');
    };
    const fresh = aServer({store, settings, feed: () => feed()});
    assert.equal((await openPage(fresh.app, token)).status, 503);
  });

  it('changes nothing any more once the event has begun', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    const before = await openPage(server.app, token);
    server.clock.advance({days: 66});
    const {text} = await openPage(server.app, token);
    assert.match(text, /has begun or is over/);
    assert.doesNotMatch(text, /Change the sign-up|Cancel the sign-up/);
    before.fields.set('contact.name', 'Bo');
    before.fields.set('do', 'save');
    await postPage(server.app, before.fields);
    await postPage(server.app, {token}, ENDPOINTS.cancel);
    assert.match((await openPage(server.app, token)).text, /You are signed up\./);
  });
});

describe('changing a sign-up', () => {
  const questions = [
    {'@id': 'diet', label: 'Diet?', kind: 'choice', options: ['all', 'vegan'], each: true},
    {'@id': 'train', label: 'By train?', kind: 'yesNo', required: true},
    {'@id': 'when', label: 'Which train?', required: true, when: {question: 'train', is: ['yes']}},
  ];
  const registration = {maximumPeople: 5, phone: 'optional', personEmail: 'optional', questions};
  const bo = {name: 'Bo Holm', email: 'bo@visitor.example', answers: {diet: ['all']}};
  const wishes = {people: [bo], answers: {diet: ['vegan'], train: ['no']}};

  it('shows every answer, as it was given', async () => {
    const server = withEvent({registration});
    const {fields} = await openPage(server.app, await tokenFor(server, wishes));
    assert.deepEqual(
      [
        'contact.name',
        'answers.diet',
        'answers.train',
        'people.0.name',
        'people.0.answers.diet',
      ].map(name => fields.get(name)),
      ['Anne Jensen', 'vegan', 'no', 'Bo Holm', 'all'],
    );
  });

  it('keeps what is new, and tells the contact by mail', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    const {text, fields} = await changeOnPage(server.app, token, {
      'contact.phone': '12 34 56 78',
      'answers.diet': 'all',
    });
    assert.match(text, /Your changes are saved/);
    assert.deepEqual(
      [fields.get('contact.phone'), fields.get('answers.diet')],
      ['12 34 56 78', 'all'],
    );
    const mails = await server.mails();
    assert.deepEqual(
      mails.slice(2).map(({to, subject}) => [to.address, subject]),
      [['anne@visitor.example', 'Your sign-up has been changed: Lokalt folkemøde']],
    );
  });

  it('writes to one who comes along when it is about them', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    await changeOnPage(server.app, token, {'people.0.answers.diet': 'vegan'});
    const recipients = (await server.mails()).slice(2).map(({to}) => to.address);
    assert.deepEqual(recipients.sort(), ['anne@visitor.example', 'bo@visitor.example']);
  });

  it('says beside the field what is wrong, and keeps nothing', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    const {status, html} = await changeOnPage(server.app, token, {
      'contact.email': 'anne at home',
      'answers.train': 'yes',
    });
    assert.equal(status, 422);
    assert.match(html, /id="contact\.email-fault">\s*Something is missing in the address/);
    assert.match(html, /id="answers\.when-fault">\s*Please fill this in/);
    const {fields} = await openPage(server.app, token);
    assert.equal(fields.get('contact.email'), 'anne@visitor.example');
  });

  it('takes one person off, and tells them', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    const {text} = await changeOnPage(server.app, token, {remove: '0'});
    assert.match(text, /You are signed up\./);
    const toBo = (await server.mails()).filter(({to}) => to.address === 'bo@visitor.example');
    assert.match(toBo[1]?.text ?? '', /Anne Jensen has taken you off/);
    assert.match(toBo[1]?.attachments[0]?.content ?? '', /METHOD:CANCEL/);
  });

  it('saves when someone presses Enter, and takes nobody off', async () => {
    const server = withEvent({registration});
    const {html} = await openPage(server.app, await tokenFor(server, wishes));
    // Enter presses the first button of a form.
    assert.match(/<button[^>]*>/.exec(html)?.[0] ?? '', /value="save"/);
  });

  it('does nothing a second time, nor for a page that was opened before', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, {...wishes, people: [bo, {name: 'Carl'}]});
    const {fields} = await openPage(server.app, token);
    fields.set('remove', '0');
    fields.set('do', 'save');
    await postPage(server.app, fields);
    const {text} = await postPage(server.app, fields);
    assert.match(text, /has been changed since you opened this page/);
    assert.equal((await openPage(server.app, token)).fields.get('people.0.name'), 'Carl');
  });

  it('writes no mail where nothing is new', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    const before = (await server.mails()).length;
    await changeOnPage(server.app, token, {});
    assert.equal((await server.mails()).length, before);
  });

  it('doesn’t write to ever new addresses', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    await signUp(server.app, {
      contact: {name: 'C', email: 'c@visitor.example'},
      answers: {train: ['no']},
    });
    await signUp(server.app, {
      contact: {name: 'C', email: 'c@visitor.example'},
      answers: {train: ['no']},
    });
    await signUp(server.app, {
      contact: {name: 'C', email: 'c@visitor.example'},
      answers: {train: ['no']},
    });
    const {text} = await changeOnPage(server.app, token, {'people.0.email': 'c@visitor.example'});
    assert.match(text, /Too much mail/);
  });

  /** Changes the name of who comes along, so many times, and tells what the last page said. */
  const rename = async ({app}: TestServer, token: string, times: number) => {
    let said = '';
    for (let time = 0; time < times; time += 1) {
      said = (await changeOnPage(app, token, {'people.0.name': `Bo ${crypto.randomUUID()}`})).text;
    }
    return said;
  };

  it('writes about three changes in an hour, and takes no fourth', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    assert.match(await rename(server, token, 3), /Your changes are saved/);
    const known = (await server.mails()).length;
    const {text, fields} = await changeOnPage(server.app, token, {
      'people.0.name': 'Bo the Fourth',
    });
    assert.match(text, /Too much mail/);
    assert.equal(fields.get('people.0.name'), 'Bo the Fourth');
    assert.notEqual(
      (await openPage(server.app, token)).fields.get('people.0.name'),
      'Bo the Fourth',
    );
    assert.equal((await server.mails()).length, known);
  });

  it('takes more changes when the hour has gone, and ten in a day', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    for (let turn = 0; turn < 5; turn += 1) {
      assert.match(await rename(server, token, 2), /Your changes are saved/);
      server.clock.advance({hours: 2});
    }
    assert.match(await rename(server, token, 1), /Too much mail/);
    server.clock.advance({hours: 14});
    assert.match(await rename(server, token, 1), /Your changes are saved/);
  });

  it('writes no more to one address for its being in several sign-ups', async () => {
    const server = withEvent({registration});
    const of = (name: string) => ({...wishes, contact: {name, email: `${name}@visitor.example`}});
    const [one, other] = [await tokenFor(server, of('one')), await tokenFor(server, of('other'))];
    await rename(server, one, 2);
    assert.match(await rename(server, other, 1), /Your changes are saved/);
    assert.match(await rename(server, other, 1), /Too much mail/);
  });

  it('writes not to one stranger after the other', async () => {
    const server = withEvent({registration});
    const token = await tokenFor(server, wishes);
    const texts = [];
    for (const name of ['c', 'd', 'e', 'f']) {
      const email = `${name}@visitor.example`;
      const fields = {'contact.email': email, 'people.0.email': `along-${email}`};
      texts.push((await changeOnPage(server.app, token, fields)).text);
    }
    assert.deepEqual(
      texts.map(text => /Too much mail/.test(text)),
      [false, false, false, true],
    );
  });
});

describe('cancelling a sign-up', () => {
  for (const {when, days, said} of [
    {when: 'early', days: 0, said: /You get .*4,477\.50/},
    {when: 'later', days: 50, said: /You get .*2,487\.50/},
    {when: 'too late', days: 60, said: /too late to get anything back/},
  ]) {
    it(`says before and after what is paid back: ${when}`, async () => {
      const server = withEvent({refundPolicy: refundRules});
      const token = await tokenFor(server);
      server.clock.advance({days});
      const asked = await openPage(server.app, token, ENDPOINTS.cancel);
      const done = await postPage(server.app, {token}, ENDPOINTS.cancel);
      assert.match(asked.text, said);
      assert.match(done.text, said);
      assert.match((await server.mails()).at(-1)?.text ?? '', said);
    });
  }

  it('takes the date out of the calendar', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    await postPage(server.app, {token}, ENDPOINTS.cancel);
    const [first, last] = (await server.mails()).map(mail => mail.attachments[0]?.content ?? '');
    assert.match(last ?? '', /METHOD:CANCEL[^]*SEQUENCE:1[^]*STATUS:CANCELLED/);
    const uid = /UID:.*/;
    assert.equal(uid.exec(last ?? '')?.[0], uid.exec(first ?? '')?.[0]);
  });

  it('happens once, however often it is sent', async () => {
    const server = aServer();
    const token = await tokenFor(server);
    await postPage(server.app, {token}, ENDPOINTS.cancel);
    const {status, text} = await postPage(server.app, {token}, ENDPOINTS.cancel);
    assert.equal(status, 200);
    assert.match(text, /was cancelled on 1 March 2026/);
    assert.equal((await server.mails()).length, 2);
  });

  it('is possible where the feed no longer has the event', async () => {
    let events = [aPublishedEvent()];
    const server = aServer({feed: () => aPublishedFeed(...events)});
    const token = await tokenFor(server);
    events = [aPublishedEvent({'@id': 'another'})];
    server.clock.advance({minutes: 1});
    const {text} = await postPage(server.app, {token}, ENDPOINTS.cancel);
    assert.match(text, /was cancelled/);
  });
});
