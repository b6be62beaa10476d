import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/client/load-feed.ts';
import {FeedController} from '../../src/controllers/feed-controller.ts';
import {wallClock} from '../../src/format/zone.ts';

const feed = new URL('../embed/feed.json', import.meta.url).href;

/** Follows a feed for an element that is about to be rendered. */
function followed(address: string) {
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const controller = new FeedController(host, () => address);
  controller.hostUpdate();
  return controller.state.status;
}

describe('an element that comes to a page', () => {
  it('has a feed that was read before it came, at once', async () => {
    await loadFeed(feed, wallClock);
    expect(followed(feed)).to.equal('ready');
  });

  it('waits for one that nobody has asked for', () => {
    expect(followed(`${feed}?another`)).to.equal('loading');
  });
});
