import {requestFeed} from '../../src/client/feed-requests.ts';
import {knownFeed} from '../../src/client/load-feed.ts';
import {until} from '../support/mount.ts';

const feed = new URL('feed.json', import.meta.url).href;

describe('a feed that the loader has asked for', () => {
  it('is read before there is an element to show it', async () => {
    void requestFeed(feed);
    await import('../../src/embed/read-ahead.ts');
    await until(() => knownFeed(feed)?.ok, 'it was never read');
  });
});
