import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SignUpRecord} from '../../../server/src/storage/records.ts';
import {aRichEvent, aRichSignUp, aSessionsEvent} from '../../support/server/a-rich-event.ts';
import {anOrganisersServer, signedIn, type FormFields} from '../../support/server/an-organiser.ts';
import {aPublishedFeed} from '../../support/server/published.ts';
import {somePeople} from '../../support/server/records.ts';
import {textOf} from '../../support/server/page-text.ts';

const FRIDA: FormFields = {
  date: 'may',
  'contact.name': 'Frida Holm',
  'contact.email': 'frida@visitor.example',
  offer: 'volunteer',
  payment: 'door',
  'consents.consent-1': '2026-01',
  mail: 'yes',
};

async function organiserOf(...signUps: readonly Partial<SignUpRecord>[]) {
  const server = anOrganisersServer({feed: () => aPublishedFeed(aRichEvent(), aSessionsEvent())});
  const {store} = server.surroundings;
  await store.transaction(async tx => {
    for (const [index, fields] of signUps.entries()) {
      const unique = {id: `s${index}`, reference: `REF-${index}`, date: 'may', turn: index + 1};
      await tx.signUps.add(aRichSignUp({...unique, ...fields}));
    }
  });
  const browser = await signedIn(server);
  const kept = () => store.transaction(tx => tx.signUps.list({}, {limit: 20}));
  const find = async (id: string) => (await kept()).find(one => one.id === id);
  const changes = async () =>
    (await store.transaction(tx => tx.changes.list({}, {limit: 20}))).filter(
      ({what}) => what !== 'signed-in',
    );
  /** The mails but those to sign in with. */
  const mails = async () =>
    (await server.mails()).filter(({to}) => to.address !== 'Paul@organizer.example');
  return {server, kept, find, changes, mails, ...browser};
}

/** What a form has in its fields, as the browser would send it. */
function fieldsIn(html: string): FormFields {
  const unescaped = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const fields: Record<string, string[]> = {};
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const isTicked = !/type="(checkbox|radio)"/.test(tag) || /\bchecked\b/.test(tag);
    const name = attribute('name');
    if (isTicked && name) (fields[name] ??= []).push(unescaped(attribute('value')));
  }
  return fields;
}

describe('adding someone by hand', () => {
  const ADD = '/events/folkemoede/add';

  it('gives a place, with a mail, and leads to the sign-up', async () => {
    const {post, kept, mails, changes} = await organiserOf();
    const response = await post(ADD, FRIDA);
    const [frida] = await kept();
    assert.match(
      response.headers.get('Location') ?? '',
      /^\/organiser\/sign-ups\/\w+\?done=added$/,
    );
    assert.deepEqual(
      [frida?.contact.name, frida?.status, frida?.date, frida?.offer],
      ['Frida Holm', 'confirmed', 'may', 'volunteer'],
    );
    assert.deepEqual(
      [(await mails()).map(({to}) => to.address), (await changes()).map(({what}) => what)],
      [['frida@visitor.example'], ['added-by-hand']],
    );
  });

  it('sends no mail when that is not ticked', async () => {
    const {post, mails} = await organiserOf();
    const {mail, ...quietly} = FRIDA;
    await post(ADD, quietly);
    assert.deepEqual([mail, await mails()], ['yes', []]);
  });

  it('asks the same as the form of the event', async () => {
    const {post, kept} = await organiserOf();
    const response = await post(ADD, {'contact.name': 'Frida', 'contact.email': 'frida'});
    const text = textOf(await response.text());
    assert.deepEqual(
      [response.status, text.includes('This is not an e-mail address.'), await kept()],
      [422, true, []],
    );
  });

  it('asks what to do when it is full, and does nothing before', async () => {
    const {post, kept} = await organiserOf({participants: somePeople(4)});
    const response = await post(ADD, FRIDA);
    const text = textOf(await response.text());
    assert.match(text, /There is no place left, and this is for 1 person/);
    assert.deepEqual([response.status, (await kept()).length], [409, 1]);
  });

  for (const [decision, status] of [
    ['over', 'confirmed'],
    ['waiting', 'waiting'],
  ] as const) {
    it(`does what is decided then: ${status}`, async () => {
      const {post, kept} = await organiserOf({participants: somePeople(4)});
      await post(ADD, {...FRIDA, decision});
      const frida = (await kept()).find(({contact}) => contact.name === 'Frida Holm');
      assert.equal(frida?.status, status);
    });
  }

  it('adds a person to the form and keeps what was written', async () => {
    const {post, kept} = await organiserOf();
    const html = await (await post(ADD, {...FRIDA, more: 'yes'})).text();
    const fields = fieldsIn(html);
    assert.deepEqual(
      [fields['contact.name'], fields['people.0.name'], await kept()],
      [['Frida Holm'], [''], []],
    );
    const removed = fieldsIn(await (await post(ADD, {...FRIDA, ...fields, remove: '0'})).text());
    assert.equal(removed['people.0.name'], undefined);
  });

  it('warns when a session has no more room', async () => {
    const {page, post, kept} = await organiserOf();
    const fields = {
      'contact.name': 'Frida',
      'contact.email': 'frida@visitor.example',
      sessions: 'talk',
    };
    const form = await page('/events/sessions/add');
    await post('/events/sessions/add', fields);
    const text = textOf(await (await post('/events/sessions/add', fields)).text());
    assert.deepEqual(
      [form.includes('Samtale'), text.includes('“Samtale” has no room'), (await kept()).length],
      [true, true, 1],
    );
  });
});

describe('editing a sign-up', () => {
  it('shows what there is and keeps what is sent back unchanged', async () => {
    const {page, post, find, mails} = await organiserOf({});
    const before = await find('s0');
    const fields = fieldsIn(await page('/sign-ups/s0/edit'));
    const response = await post('/sign-ups/s0/edit', fields);
    const after = await find('s0');
    assert.equal(response.status, 303);
    assert.deepEqual(
      [after?.contact, after?.participants.map(({name, email, answers}) => [name, email, answers])],
      [
        before?.contact,
        before?.participants.map(({name, email, answers}) => [name, email, answers]),
      ],
    );
    assert.deepEqual([after?.answers, after?.invoice?.number], [before?.answers, '00112208']);
    assert.deepEqual(await mails(), []);
  });

  it('keeps who has arrived', async () => {
    const {page, post, find} = await organiserOf({});
    await post('/sign-ups/s0/arrived', {'sign-up': 's0', person: '1', arrived: 'yes'});
    const fields = fieldsIn(await page('/sign-ups/s0/edit'));
    await post('/sign-ups/s0/edit', {...fields, 'contact.name': 'Åse S. Hansen'});
    const participants = (await find('s0'))?.participants ?? [];
    assert.deepEqual(
      participants.map(({name, arrivedAt}) => [name, arrivedAt !== undefined]),
      [
        ['Åse S. Hansen', false],
        ['Bo Bæk', true],
      ],
    );
  });

  it('says beside the field what is wrong', async () => {
    const {page, post} = await organiserOf({});
    const fields = fieldsIn(await page('/sign-ups/s0/edit'));
    const response = await post('/sign-ups/s0/edit', {...fields, 'contact.email': 'no'});
    const html = await response.text();
    assert.match(html, /id="contact.email-fault">This is not an e-mail address\./);
  });
});

describe('moving a sign-up', () => {
  it('puts it on another date, last in line, and tells them', async () => {
    const {post, find, mails, changes} = await organiserOf(
      {},
      {date: 'june', turn: 7, participants: somePeople(1)},
    );
    await post('/sign-ups/s0/move', {date: 'june', status: 'confirmed', mail: 'yes'});
    const moved = await find('s0');
    assert.deepEqual([moved?.date, moved?.turn, moved?.lastDay], ['june', 8, '2026-06-09']);
    assert.ok((await mails()).some(({to}) => to.address === 'aase@kommune.example'));
    assert.deepEqual((await changes())[0]?.detail, 'may confirmed → june confirmed');
  });

  it('warns when there are too few places, and moves when told to all the same', async () => {
    const {post, find} = await organiserOf(
      {participants: somePeople(4)},
      {status: 'waiting', participants: somePeople(2)},
    );
    const move = {date: 'may', status: 'confirmed'};
    const warned = await post('/sign-ups/s1/move', move);
    const still = (await find('s1'))?.status;
    await post('/sign-ups/s1/move', {...move, decision: 'over'});
    assert.deepEqual(
      [warned.status, still, (await find('s1'))?.status],
      [409, 'waiting', 'confirmed'],
    );
  });

  it('brings back what was cancelled', async () => {
    const {post, find} = await organiserOf({
      status: 'cancelled',
      cancelledAt: '2026-03-01T09:00:00.000Z',
    });
    await post('/sign-ups/s0/move', {date: 'may', status: 'confirmed'});
    const back = await find('s0');
    assert.deepEqual([back?.status, back?.cancelledAt], ['confirmed', undefined]);
  });

  it('goes to no date that the event doesn’t have', async () => {
    const {post, find} = await organiserOf({});
    const response = await post('/sign-ups/s0/move', {date: 'never', status: 'confirmed'});
    assert.deepEqual([response.status, (await find('s0'))?.date], [404, 'may']);
  });
});

describe('what an organiser does', () => {
  it('is told to the webhook, as what visitors do', async () => {
    const {server, post} = await organiserOf({}, {participants: somePeople(1)});
    Object.assign(server.surroundings.settings, {
      webhooks: {url: 'https://hooks.example', secret: 'whsec_c2VjcmV0'},
    });
    await post('/events/folkemoede/add', {...FRIDA, date: 'june'});
    await post('/sign-ups/s0/move', {date: 'june', status: 'confirmed'});
    await post('/sign-ups/s1/cancel');
    const kinds: string[] = [];
    await server.surroundings.store.transaction(async ({deliveries}) => {
      for (;;) {
        const due = await deliveries.firstDue('webhook', '2026-03-02');
        if (!due) return;
        kinds.push((JSON.parse(due.body) as {type: string}).type);
        await deliveries.remove(due.id);
      }
    });
    assert.deepEqual(kinds.sort(), ['sign-up.cancelled', 'sign-up.changed', 'sign-up.confirmed']);
  });
});

describe('cancelling a sign-up', () => {
  it('asks first', async () => {
    const {page, find} = await organiserOf({});
    assert.match(
      textOf(await page('/sign-ups/s0/cancel')),
      /Cancel Åse Sørensen and all 2 people\?/,
    );
    assert.equal((await find('s0'))?.status, 'confirmed');
  });

  it('is done once, with a mail, and stands in the log', async () => {
    const {post, find, mails, changes} = await organiserOf({});
    await post('/sign-ups/s0/cancel', {mail: 'yes'});
    await post('/sign-ups/s0/cancel', {mail: 'yes'});
    assert.equal((await find('s0'))?.status, 'cancelled');
    assert.deepEqual(
      (await mails()).map(({to}) => to.address),
      ['aase@kommune.example', 'bo@kommune.example'],
    );
    assert.deepEqual(
      (await changes()).map(({what, who}) => [what, who]),
      [['cancelled', 'paul@organizer.example']],
    );
  });

  it('sends no mail when that is not ticked, and still offers the places to who waits', async () => {
    const {post, find, mails} = await organiserOf(
      {participants: somePeople(4)},
      {
        ...{status: 'waiting', participants: somePeople(1), emailKey: 'vera@visitor.example'},
        contact: {name: 'Vera', email: 'vera@visitor.example'},
      },
    );
    await post('/sign-ups/s0/cancel');
    assert.equal((await find('s1'))?.status, 'offered');
    assert.deepEqual(
      (await mails()).map(({to}) => to.address),
      ['vera@visitor.example'],
    );
  });
});
