import {expect} from '@open-wc/testing';
import {probeFeed} from '../../src/client/probe-feed.ts';

const here = {protocol: 'http:', origin: location.origin};
const secure = {protocol: 'https:', origin: 'https://partner.example'};

describe('what keeps a page from a feed', () => {
  it('is its own security, when a secure page names a feed without https', async () => {
    const {kind} = await probeFeed('http://organiser.invalid/feed.json', secure);
    expect(kind).to.equal('mixed-content');
  });

  it('is not that where the page has none either', async () => {
    const {kind} = await probeFeed('http://organiser.invalid/feed.json', here);
    expect(kind).to.equal('unreachable');
  });

  it('is not that where the feed has it too', async () => {
    const {kind} = await probeFeed('https://organiser.invalid/feed.json', secure);
    expect(kind).to.equal('unreachable');
  });

  it('is the server’s permission, when it answers and only doesn’t let others read', async () => {
    const href = new URL('/package.json', location.href).href;
    const partner = {protocol: 'http:', origin: 'http://partner.example'};
    expect((await probeFeed(href, partner)).kind).to.equal('cors');
    expect((await probeFeed(href, here)).kind).to.equal('unreachable');
  });
});
