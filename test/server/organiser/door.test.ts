import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aRichFeed, aRichSignUp} from '../../support/server/a-rich-event.ts';
import {anOrganisersServer, signedIn} from '../../support/server/an-organiser.ts';
import {textOf} from '../../support/server/page-text.ts';

const DOOR = '/events/folkemoede/door?date=may';

async function atTheDoor() {
  const server = anOrganisersServer({feed: () => aRichFeed(), settings: {lang: 'da'}});
  const {store} = server.surroundings;
  await store.transaction(async ({signUps}) => {
    await signUps.add(aRichSignUp({id: 'aase', date: 'may', turn: 1}));
    await signUps.add(
      aRichSignUp({
        ...{id: 'zoe', reference: 'Z0E-ZZZ', date: 'may', turn: 2},
        contact: {name: 'Zoe', email: 'zoe@visitor.example'},
        participants: [{name: 'Zoe', sessions: [], answers: {}}],
      }),
    );
    await signUps.add(
      aRichSignUp({
        ...{id: 'wait', reference: 'W-1', date: 'may', turn: 3, status: 'waiting'},
        participants: [{name: 'Venter Vera', sessions: [], answers: {}}],
      }),
    );
  });
  const arrivals = () =>
    store.transaction(async ({signUps}) => {
      const list = await signUps.list({event: 'folkemoede'}, {limit: 10});
      return list.flatMap(({participants}) =>
        participants.flatMap(({name, arrivedAt}) => (arrivedAt ? [name] : [])),
      );
    });
  const organiser = await signedIn(server);
  const mark = (person: number, arrived: 'yes' | 'no') =>
    organiser.post(DOOR, {'sign-up': 'aase', person: String(person), arrived, date: 'may'});
  return {server, arrivals, mark, ...organiser};
}

describe('the list at the door', () => {
  it('has everyone with a place, in the order of the alphabet of the language', async () => {
    const {page} = await atTheDoor();
    const names = [...(await page(DOOR)).matchAll(/<strong>([^<]+)<\/strong>/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(names, ['Bo Bæk', 'Zoe', 'Åse Sørensen']);
  });

  it('marks one person with one press', async () => {
    const {arrivals, mark} = await atTheDoor();
    const text = textOf(await (await mark(1, 'yes')).text());
    assert.deepEqual(await arrivals(), ['Bo Bæk']);
    assert.match(text, /Bo Bæk er mødt\. .*1 af 3 er mødt/);
  });

  it('takes a mark back', async () => {
    const {arrivals, mark} = await atTheDoor();
    await mark(1, 'yes');
    await mark(1, 'no');
    assert.deepEqual(await arrivals(), []);
  });

  it('logs once what two at the door mark at once', async () => {
    const {server, mark} = await atTheDoor();
    await Promise.all([mark(0, 'yes'), mark(0, 'yes')]);
    const changes = await server.surroundings.store.transaction(tx =>
      tx.changes.list({signUp: 'aase'}, {limit: 10}),
    );
    assert.deepEqual(
      changes.map(({what, who}) => [what, who]),
      [['arrived', 'paul@organizer.example']],
    );
  });

  it('finds by name, without a name in the address', async () => {
    const {post} = await atTheDoor();
    const html = await (await post(DOOR, {words: 'zo'})).text();
    assert.deepEqual([html.includes('Zoe'), html.includes('<strong>Bo')], [true, false]);
    assert.ok(!/(action|href)="[^"]*(Zoe|zo\b)/.test(html));
  });

  it('marks nobody who waits', async () => {
    const {post, arrivals} = await atTheDoor();
    await post(DOOR, {'sign-up': 'wait', person: '0', arrived: 'yes'});
    assert.deepEqual(await arrivals(), []);
  });

  it('is printed with a box for each', async () => {
    const {page, mark} = await atTheDoor();
    await mark(0, 'yes');
    const html = await page('/events/folkemoede/print?date=may');
    const boxes = [...html.matchAll(/class="(box[^"]*)"/g)].map(([, kind]) => kind);
    assert.deepEqual(boxes, ['box', 'box', 'box ticked']);
    assert.match(html, /counter\(page\)/);
    assert.ok(html.includes('Vegetar') && !html.includes('00112208'));
  });
});
