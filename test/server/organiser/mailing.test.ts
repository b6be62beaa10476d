import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aRichFeed, aRichSignUp} from '../../support/server/a-rich-event.ts';
import {anOrganisersServer, signedIn} from '../../support/server/an-organiser.ts';
import {somePeople} from '../../support/server/records.ts';
import {textOf} from '../../support/server/page-text.ts';

const MAIL = '/events/folkemoede/mail';

async function writing() {
  const server = anOrganisersServer({feed: () => aRichFeed()});
  await server.surroundings.store.transaction(async ({signUps}) => {
    await signUps.add(aRichSignUp({date: 'may', turn: 1}));
    await signUps.add(
      aRichSignUp({
        ...{date: 'june', turn: 1, reference: 'B', status: 'waiting', participants: somePeople(1)},
        contact: {name: 'Vera', email: 'vera@visitor.example'},
      }),
    );
    await signUps.add(
      aRichSignUp({
        ...{date: 'june', turn: 2, reference: 'C', participants: somePeople(1)},
        contact: {name: 'Åse igen', email: 'AASE@kommune.example'},
      }),
    );
  });
  const organiser = await signedIn(server);
  const letter = {subject: 'Om parkering', text: 'Kom i god tid.\n\nMed <venlig> hilsen'};
  const batchOf = (html: string) => /name="batch" value="(\w+)"/.exec(html)?.[1] ?? '';
  const sent = async () => (await server.mails()).filter(({subject}) => subject.includes('Om'));
  return {server, letter, batchOf, sent, ...organiser};
}

describe('writing to everyone', () => {
  it('shows what would go to how many, and sends nothing', async () => {
    const {post, letter, sent} = await writing();
    const text = textOf(await (await post(MAIL, letter)).text());
    assert.match(text, /Nothing has been sent yet. This goes to 3 people/);
    assert.match(text, /Om parkering .*Med <venlig> hilsen/);
    assert.deepEqual(await sent(), []);
  });

  it('sends each address a mail of its own, once, with answers to the organiser', async () => {
    const {post, letter, batchOf, sent} = await writing();
    const batch = batchOf(await (await post(MAIL, letter)).text());
    await post(MAIL, {...letter, batch, step: 'send'});
    const mails = await sent();
    assert.deepEqual(mails.map(({to}) => to.address.toLowerCase()).sort(), [
      'aase@kommune.example',
      'bo@kommune.example',
      'vera@visitor.example',
    ]);
    assert.ok(mails.every(({replyTo}) => replyTo.address === 'paul@organizer.example'));
    assert.ok(mails.every(({html}) => html.includes('&lt;venlig&gt;')));
  });

  it('sends once what is sent twice', async () => {
    const {post, letter, batchOf, sent} = await writing();
    const batch = batchOf(await (await post(MAIL, letter)).text());
    const both = await Promise.all([1, 2].map(() => post(MAIL, {...letter, batch, step: 'send'})));
    const said = await Promise.all(both.map(async one => textOf(await one.text())));
    assert.equal((await sent()).length, 3);
    assert.ok(said.some(text => text.includes('was sent already')));
  });

  it('goes to those alone who are chosen', async () => {
    const {post, letter, batchOf, sent} = await writing();
    const chosen = {...letter, date: 'june', status: 'waiting'};
    const html = await (await post(MAIL, chosen)).text();
    await post(MAIL, {...chosen, batch: batchOf(html), step: 'send'});
    assert.deepEqual(
      (await sent()).map(({to}) => to.address),
      ['vera@visitor.example'],
    );
  });

  it('keeps what was written when one goes back to it', async () => {
    const {post, letter} = await writing();
    const html = await (await post(MAIL, {...letter, step: 'write'})).text();
    assert.match(html, /value="Om parkering"[\s\S]*Med &lt;venlig&gt; hilsen/);
  });

  it('asks for what is missing', async () => {
    const {post} = await writing();
    const response = await post(MAIL, {subject: ' ', text: 'x', step: 'send'});
    assert.deepEqual(
      [response.status, textOf(await response.text()).includes('Write a subject and a text.')],
      [422, true],
    );
  });

  it('lets no line break into the subject', async () => {
    const {post, batchOf, sent} = await writing();
    const evil = {subject: 'Om alt\r\nBcc: eve@visitor.example', text: 'x'};
    const batch = batchOf(await (await post(MAIL, evil)).text());
    await post(MAIL, {...evil, batch, step: 'send'});
    assert.ok((await sent()).every(({subject}) => subject === 'Om alt Bcc: eve@visitor.example'));
  });

  it('stands in the log', async () => {
    const {post, letter, batchOf, server} = await writing();
    const batch = batchOf(await (await post(MAIL, letter)).text());
    await post(MAIL, {...letter, batch, step: 'send'});
    const [change] = await server.surroundings.store.transaction(tx =>
      tx.changes.list({event: 'folkemoede'}, {limit: 1}),
    );
    assert.deepEqual([change?.what, change?.detail], ['mailed', 'mails: 3']);
  });
});
