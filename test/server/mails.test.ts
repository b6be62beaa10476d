import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aServer} from '../support/server/a-server.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';
import {companions, receiptOf, signUp, subscribe} from '../support/server/requests.ts';

const withEvent = (fields: object) =>
  aServer({feed: () => aPublishedFeed(aPublishedEvent(fields))});

describe('the mail about a sign-up', () => {
  it('goes to the person who signed up, and answers go to the organiser', async () => {
    const {app, mails} = aServer();
    await signUp(app, {contact: {name: 'Anne Jensen', email: ' anne@visitor.example '}});
    const [mail] = await mails();
    assert.deepEqual(mail?.to, {name: 'Anne Jensen', address: 'anne@visitor.example'});
    assert.equal(mail?.replyTo.address, 'paul@organizer.example');
  });

  it('tells what, when, where, how many, for how much, and the reference', async () => {
    const {app, mails} = aServer();
    const {reference} = await receiptOf(await signUp(app, {lang: 'da', people: companions(1)}));
    const [mail] = await mails();
    assert.equal(mail?.subject, 'Du er tilmeldt: Lokalt folkemøde');
    for (const said of [
      /Kære Anne Jensen/,
      /5\. maj 2026/,
      /kl\.\s17\.00–21\.00/,
      /Kulturhuset\s+Vestergade 43, 8000 Aarhus C/,
      /Deltagere: 2/,
      /9\.950\skr\. \+ moms/,
      new RegExp(reference),
      /paul@organizer\.example/,
      /https:\/\/organizer\.example\/folkemoede/,
    ]) {
      assert.match(mail?.text ?? '', said);
    }
  });

  it('is in the language that the visitor was spoken to in', async () => {
    const {app, mails} = aServer();
    await signUp(app, {lang: 'en-GB'});
    assert.equal((await mails())[0]?.subject, 'You are signed up: Lokalt folkemøde');
  });

  it('tells the number on the waiting list', async () => {
    const {app, mails} = withEvent({maximumAttendeeCapacity: 0});
    await signUp(app);
    await signUp(app);
    assert.match((await mails())[1]?.text ?? '', /number 2 on the waiting list/);
  });

  it('brings the date for the calendar to who has a place', async () => {
    const {app, mails} = aServer();
    await signUp(app);
    const [attachment] = (await mails())[0]?.attachments ?? [];
    assert.match(attachment?.content ?? '', /DTSTART;TZID=Europe\/Copenhagen:20260505T170000/);
  });

  for (const [flaw, fields] of Object.entries({
    'an address that is none': {url: 'https://[', '@id': 'http://[', identifier: 'http://['},
    'an end in the year 9999': {endDate: '9999-12-31'},
  })) {
    it(`tells of the place even where the feed has ${flaw}`, async () => {
      const {app, mails} = withEvent(fields);
      const event = '@id' in fields ? fields['@id'] : 'folkemoede';
      assert.equal((await signUp(app, {event})).status, 201);
      assert.equal((await mails()).length, 1);
    });
  }

  for (const [lang, both] of Object.entries({
    da: /jer begge/,
    nb: /Dere har begge/,
    sv: /Ni har båda/,
    en: /both of you/,
  })) {
    it(`says to two that there is room for both (${lang})`, async () => {
      const {app, mails} = aServer();
      await signUp(app, {lang, people: companions(1)});
      assert.match((await mails())[0]?.text ?? '', both);
    });
  }

  for (const [lang, notYou] of Object.entries({
    da: /ikke selv tilmeldt dig/,
    nb: /ikke meldt deg på selv/,
    sv: /inte anmält dig själv/,
    en: /wasn’t you/,
  })) {
    it(`tells who did not sign up what to do (${lang})`, async () => {
      const {app, mails} = aServer();
      await signUp(app, {lang});
      assert.match((await mails())[0]?.text ?? '', notYou);
    });
  }

  it('brings no date for the calendar to who waits', async () => {
    const {app, mails} = withEvent({maximumAttendeeCapacity: 0});
    await signUp(app);
    assert.deepEqual((await mails())[0]?.attachments, []);
  });

  it('says a price with VAT in it as such, and nothing where there is no price', async () => {
    const {app, mails} = withEvent({
      offers: {price: 100, priceCurrency: 'DKK', valueAddedTaxIncluded: true},
    });
    await signUp(app, {lang: 'da'});
    assert.match((await mails())[0]?.text ?? '', /100\skr\. inkl\. moms/);
    const without = withEvent({offers: undefined});
    await signUp(without.app, {lang: 'da'});
    assert.doesNotMatch((await without.mails())[0]?.text ?? '', /Pris/);
  });

  for (const name of ['Ærø Ólafsdóttir', '王小明', 'محمد', 'Иван', 'J. O’Brien-Søn', "D'Arcy"]) {
    it(`greets ${name}`, async () => {
      const {app, mails} = aServer();
      await signUp(app, {contact: {name, email: 'anne@visitor.example'}});
      const [mail] = await mails();
      assert.match(mail?.text ?? '', new RegExp(`Dear ${name}\n`));
    });
  }

  it('shows what the feed says as text in its HTML too', async () => {
    const {app, mails} = withEvent({name: 'Sang & <3'});
    await signUp(app);
    const [mail] = await mails();
    assert.match(mail?.html ?? '', /Sang &amp; &lt;3/);
  });

  for (const name of [
    'Win at https://spam.example',
    'www.spam.example',
    'spam.example is the place',
    'a@b.example',
    'Win 1000 spam points',
    `spam ${'and spam '.repeat(8)}`,
  ]) {
    it(`does not pass on ${name} as a name`, async () => {
      const {app, mails} = aServer();
      await signUp(app, {contact: {name, email: 'victim@visitor.example'}});
      assert.doesNotMatch(JSON.stringify((await mails())[0]), /spam|a@b/);
    });
  }
});

describe('a mail that someone would break out of', () => {
  const attempts = [
    'Anne\r\nBcc: all@victims.example',
    'Anne\nBcc: all@victims.example',
    'Anne\u2028Bcc: all@victims.example',
    'Anne\u0000\u000bBcc: all',
  ];

  for (const name of attempts) {
    it(`keeps ${JSON.stringify(name)} on one line of its headers`, async () => {
      const {app, mails} = aServer();
      await signUp(app, {contact: {name, email: 'anne@visitor.example'}});
      const [mail] = await mails();
      assert.doesNotMatch(`${mail?.to.name}${mail?.subject}`, /[\u0000-\u001f\u2028]/);
    });
  }

  for (const email of [
    'anne@visitor.example\r\nBcc: all@victims.example',
    'anne@visitor.example, bo@visitor.example',
    'anne@visitor.example;bo@visitor.example',
    '"Anne" <anne@visitor.example>',
    'anne@visitor.example\u0000',
    'anne@[127.0.0.1]',
  ]) {
    it(`is never written to ${JSON.stringify(email)}`, async () => {
      const {app, mails} = aServer();
      const signedUp = await signUp(app, {contact: {name: 'Anne', email}});
      const subscribed = await subscribe(app, {email});
      assert.deepEqual([signedUp.status, subscribed.status], [422, 422]);
      assert.deepEqual(await mails(), []);
    });
  }
});
