import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aRichFeed, aRichSignUp} from '../../support/server/a-rich-event.ts';
import {anOrganisersServer, signedIn} from '../../support/server/an-organiser.ts';
import {somePeople} from '../../support/server/records.ts';
import {textOf} from '../../support/server/page-text.ts';
import type {SignUpRecord} from '../../../server/src/storage/records.ts';

/** A server with the rich event and these sign-ups, and an organiser signed in to it. */
async function organiserOf(...signUps: readonly Partial<SignUpRecord>[]) {
  const server = anOrganisersServer({feed: () => aRichFeed()});
  await server.surroundings.store.transaction(async tx => {
    for (const [index, fields] of signUps.entries()) {
      const unique = {id: `s${index}`, reference: `REF-${index}`, date: 'may', turn: index + 1};
      await tx.signUps.add(aRichSignUp({...unique, ...fields}));
    }
  });
  return {server, ...(await signedIn(server))};
}

describe('the organiser’s events', () => {
  it('say of each date how many have a place, are left, wait and have cancelled', async () => {
    const {page} = await organiserOf(
      {participants: somePeople(3)},
      {participants: somePeople(2), status: 'waiting'},
      {participants: somePeople(1), status: 'cancelled'},
    );
    const text = textOf(await page(''));
    assert.match(text, /5 May 2026 3 of 4 1 2 1 .*9 June 2026 0 of 20 20/);
  });

  it('say when more have a place than there are', async () => {
    const {page} = await organiserOf({participants: somePeople(6)});
    assert.match(textOf(await page('')), /5 May 2026 6 of 4 2 too many/);
  });

  it('still show what people signed up for when the feed has it no longer', async () => {
    const {page} = await organiserOf({event: 'gone', date: 'then'});
    assert.match(textOf(await page('')), /Over .*gone then 2/);
    assert.match(textOf(await page('/events/gone/people')), /Åse Sørensen/);
  });

  it('tell who brought whom, by partner and campaign', async () => {
    const {page} = await organiserOf(
      {},
      {partner: 'kirken', campaign: undefined, participants: somePeople(4)},
      {status: 'waiting'},
    );
    assert.match(
      textOf(await page('/events/folkemoede')),
      /kirken 1 4 biblioteket utm_source=nyhedsbrev 2 2 2/,
    );
  });
});

describe('the people of an event', () => {
  it('are shown with all that they have chosen and answered, and whom the invoice goes to', async () => {
    const {page} = await organiserOf({});
    const text = textOf(await page('/events/folkemoede/people'));
    for (const told of [
      'Åse Sørensen',
      'with Åse Sørensen',
      'Aarhus Kommune',
      'aase@kommune.example',
      'Almindelig',
      'Vegetar',
      '28 February 1970',
      '00112208',
      'biblioteket',
    ]) {
      assert.ok(text.includes(told), told);
    }
  });

  it('can be narrowed down to a date and a status', async () => {
    const {page} = await organiserOf(
      {contact: {name: 'Anne', email: 'anne@visitor.example'}, participants: somePeople(1)},
      {date: 'june', turn: 1},
      {status: 'cancelled'},
    );
    const count = async (query: string) =>
      /(\d+) (?:people|person) in/.exec(
        textOf(await page(`/events/folkemoede/people?${query}`)),
      )?.[1];
    const counts = [
      await count(''),
      await count('date=june'),
      await count('date=may'),
      await count('status=cancelled'),
      await count('status=all'),
    ];
    assert.deepEqual(counts, ['3', '2', '1', '2', '5']);
  });

  it('come a page at a time', async () => {
    const {page} = await organiserOf(
      ...Array.from({length: 51}, (_, index) => ({
        contact: {name: `Number ${index}`, email: `n${index}@visitor.example`},
        participants: [{name: `Number ${index}`, sessions: [], answers: {}}],
      })),
    );
    const first = textOf(await page('/events/folkemoede/people'));
    const second = textOf(await page('/events/folkemoede/people?page=2'));
    assert.deepEqual(
      [first.includes('Number 49'), first.includes('Number 50'), first.includes('Next page')],
      [true, false, true],
    );
    assert.deepEqual([second.includes('Number 50'), second.includes('Next page')], [true, false]);
  });
});

describe('searching for people', () => {
  const people = [
    {},
    {
      contact: {name: 'Mette Ravn', email: 'mette@visitor.example'},
      participants: [{name: 'Mette Ravn', sessions: [], answers: {}}],
    },
  ];

  for (const words of ['mette', 'METTE ravn', 'mette@visitor', 'ref-1']) {
    it(`finds by “${words}”`, async () => {
      const {post} = await organiserOf(...people);
      const text = textOf(await (await post('/search', {words})).text());
      assert.deepEqual([text.includes('Mette Ravn'), text.includes('Åse')], [true, false]);
    });
  }

  it('finds those who came along', async () => {
    const {post} = await organiserOf(...people);
    const text = textOf(await (await post('/search', {words: 'bo bæk'})).text());
    assert.ok(text.includes('with Åse Sørensen'));
  });

  it('puts nothing of it into an address', async () => {
    const {page} = await organiserOf(...people);
    const html = await page('/events/folkemoede/people');
    const form = /<form[^>]*action="\/organiser\/search"[^>]*>/.exec(html)?.[0];
    assert.match(form ?? '', /method="post"/);
  });
});

describe('what visitors wrote', () => {
  const EVIL = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>';

  it('is text on every page, whatever it is', async () => {
    const {page, post} = await organiserOf({
      contact: {name: EVIL, email: 'a"<b>@visitor.example', phone: EVIL, organization: EVIL},
      participants: [{name: EVIL, email: EVIL, sessions: [EVIL], answers: {diet: [EVIL]}}],
      answers: {years: [EVIL], birthday: [EVIL]},
      invoice: {organization: EVIL, number: EVIL},
      partner: EVIL,
      campaign: {utm_source: EVIL},
      consents: [{id: 'x', text: EVIL, version: EVIL, at: '2026-03-01T09:00:00.000Z'}],
    });
    const paths = ['', '/people', '/door?date=may', '/print?date=may', '/mail'];
    const pages = [
      ...(await Promise.all(paths.map(path => page(`/events/folkemoede${path}`)))),
      ...(await Promise.all(
        ['', '/edit', '/move', '/cancel'].map(path => page(`/sign-ups/s0${path}`)),
      )),
      await page('/log'),
      await (await post('/search', {words: '<img'})).text(),
      await (await post('/events/folkemoede/mail', {subject: EVIL, text: EVIL})).text(),
      await (await post('/data', {email: EVIL})).text(),
    ];
    for (const html of pages) {
      assert.ok(!/<img|<script/.test(html));
      assert.ok(!html.includes(`"'>`) && !html.includes('onerror=alert(1)>"'));
    }
  });
});
