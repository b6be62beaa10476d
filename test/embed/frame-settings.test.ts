import {expect} from '@open-wc/testing';
import {frameSettings, strangeFeed} from '../../src/embed/frame-settings.ts';

const OWN = 'https://organiser.example';

/** What a frame of the organiser's shows when someone writes such an address. */
function settingsFor(said: Readonly<Record<string, string>>, origins?: string) {
  const page = document.implementation.createHTMLDocument();
  const meta = page.createElement('meta');
  meta.name = 'opslag-origins';
  meta.content = origins ?? '';
  page.head.append(meta);
  const address = new URL(`${OWN}/opslag/frame.html?${new URLSearchParams(said).toString()}`);
  const attributes = new Map<string, string>(frameSettings(page, address, false).attributes);
  return {
    feed: attributes.get('feed'),
    api: attributes.get('api'),
    stranger: strangeFeed(page, address)?.href,
  };
}

describe('the address of a frame', () => {
  it('names feeds of the frame’s own origin', () => {
    const feed = `${OWN}/feed.json`;
    const settings = settingsFor({feed});
    expect(settings.feed).to.equal(feed);
    expect(settings.stranger).to.equal(undefined);
  });

  it('may name them as the frame has them', () => {
    expect(settingsFor({feed: '../feed.json'}).feed).to.equal('../feed.json');
  });

  const stranger = 'https://stranger.example/feed.json';

  it('names no feed of anybody else, which is noticed', () => {
    const settings = settingsFor({feed: stranger});
    expect(settings.feed).to.equal(undefined);
    expect(settings.stranger).to.equal(stranger);
  });

  it('names no server of anybody else', () => {
    expect(settingsFor({api: stranger}).api).to.equal(undefined);
  });

  it('names those of origins that the page trusts', () => {
    const feed = 'https://partner.example/feed.json';
    const origins = 'https://other.example\n https://partner.example';
    expect(settingsFor({feed}, origins).feed).to.equal(feed);
  });

  it('doesn’t mistake one origin for another that begins the same', () => {
    const feed = 'https://partner.example.stranger.example/feed.json';
    expect(settingsFor({feed}, 'https://partner.example').feed).to.equal(undefined);
  });

  it('names any on the web where the page trusts all', () => {
    const feed = 'http://anyone.example/';
    expect(settingsFor({feed}, '*').feed).to.equal(feed);
  });

  for (const feed of [
    'javascript:alert(1)',
    'data:application/json,{}',
    `blob:${OWN}/1234`,
    'ftp://anyone.example/feed.json',
    'https://',
  ]) {
    it(`never names ${feed}`, () => {
      expect(settingsFor({feed}, '*').feed).to.equal(undefined);
    });
  }
});
