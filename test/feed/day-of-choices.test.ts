import {expect} from '@open-wc/testing';
import {FeedSchema} from '../../src/feed/schema.ts';
import {sessionsOf} from '../../src/programme/sessions.ts';
import {readOk} from '../support/read.ts';

const address = new URL('../../demo/feeds/6-en-dag-med-valg.json', import.meta.url);

describe('the demo’s feed with all that a sign-up can ask', () => {
  it('is as it ought to be, and is read with nothing left out', async () => {
    const published: unknown = await (await fetch(address)).json();
    expect(FeedSchema.safeParse(published).error?.issues ?? []).to.deep.equal([]);
    expect(readOk(published).problems).to.deep.equal([]);
  });

  it('has sessions to choose between, some of them at once', async () => {
    const {feed} = readOk(await (await fetch(address)).json());
    const [event] = feed.events;
    if (!event) throw new Error('the feed has no event');
    const sessions = sessionsOf(event);
    expect(sessions.map(({id}) => id)).to.have.length(4);
    expect(sessions.every(({clashes}) => clashes.length === 1)).to.equal(true);
  });
});
