import {expect} from '@open-wc/testing';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {until} from '../../support/mount.ts';
import {mountTimeline, point} from './mounted.ts';

const LENGTH = 300;

const pointsOf = (length: number) =>
  Array.from({length}, (_, index) => ({
    name: `Punkt ${index}`,
    startDate: `${String(8 + Math.floor(index / 30)).padStart(2, '0')}:${String((index % 30) * 2).padStart(2, '0')}`,
  }));

const names = (length: number) => pointsOf(length).map(({name}) => name);

const feedOf = (length: number) =>
  feedUrl(aPublishedFeed(aPublishedEvent({subEvent: pointsOf(length)})));

// Not as it is laid out: what is far down the page is laid out where it is looked at.
const namesOn = (timeline: Element) =>
  [...(timeline.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map(({textContent}) =>
    textContent.trim(),
  );

/** Waits for the very first points, before the browser has had time for more. */
async function firstPointsOf(timeline: Element) {
  const root = timeline.shadowRoot;
  if (!root) throw new Error('There is nothing to look into.');
  const hasPoints = () => root.querySelector('[part=title]') !== null;
  if (hasPoints()) return;
  await new Promise<void>(resolve => {
    new MutationObserver((_, observer) => {
      if (!hasPoints()) return;
      observer.disconnect();
      resolve();
    }).observe(root, {childList: true, subtree: true});
  });
}

const allPointsOf = (timeline: Element) =>
  until(() => namesOn(timeline).length === LENGTH, 'not every point came');

describe('a long programme', () => {
  it('begins with its first points', async () => {
    const timeline = await mountTimeline({feed: feedOf(LENGTH)});
    await firstPointsOf(timeline);
    const shown = namesOn(timeline);
    expect(shown.length).to.be.within(1, LENGTH - 1);
    expect(shown).to.deep.equal(names(shown.length));
  });

  it('is all there soon after, each point once and in its order', async () => {
    const timeline = await mountTimeline({feed: feedOf(LENGTH)});
    await allPointsOf(timeline);
    expect(namesOn(timeline)).to.deep.equal(names(LENGTH));
  });

  it('is printed whole, however early', async () => {
    const timeline = await mountTimeline({feed: feedOf(LENGTH)});
    await firstPointsOf(timeline);
    dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(namesOn(timeline)).to.have.length(LENGTH);
  });

  it('shows what is on now among points that stood there already', async () => {
    const timeline = await mountTimeline({feed: feedOf(LENGTH)});
    await allPointsOf(timeline);
    timeline.now = '2026-12-03T08:05';
    await timeline.updateComplete;
    expect(point(timeline, 'Punkt 2').getAttribute('aria-current')).to.equal('time');
  });

  it('gives way to another', async () => {
    const timeline = await mountTimeline({feed: feedOf(LENGTH)});
    await allPointsOf(timeline);
    timeline.feed = feedOf(3);
    await until(() => namesOn(timeline).length === 3, 'the other programme never came');
    expect(namesOn(timeline)).to.deep.equal(names(3));
  });
});
