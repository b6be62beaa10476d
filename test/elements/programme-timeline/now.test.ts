import {expect} from '@open-wc/testing';
import {until} from '../../support/mount.ts';
import {point, text, texts, timelineOf, timelineWith} from './mounted.ts';

const points = [
  {name: 'Velkomst', startDate: '16:00'},
  {name: 'Interview', startDate: '16:15'},
  {name: 'Panel', startDate: '17:00'},
];

describe('on the day itself', () => {
  it('what is on is called so', async () => {
    const timeline = await timelineWith(points, {now: '2026-12-03T16:20'});
    expect(point(timeline, 'Interview').innerText).to.contain('Nu');
  });

  it('what is on is the current one for a screen reader', async () => {
    const timeline = await timelineWith(points, {now: '2026-12-03T16:20'});
    expect(point(timeline, 'Interview').getAttribute('aria-current')).to.equal('time');
  });

  it('what comes within the hour is called next', async () => {
    const timeline = await timelineWith(points, {now: '2026-12-03T16:20'});
    expect(point(timeline, 'Panel').innerText).to.contain('Om lidt');
  });

  it('the day is called today', async () => {
    const timeline = await timelineWith(points, {now: '2026-12-03T09:00'});
    expect(text(timeline, '.date')).to.match(/I dag$/);
  });

  it('nothing is called now before it begins', async () => {
    const timeline = await timelineWith(points, {now: '2026-12-03T09:00'});
    expect(texts(timeline, '.standing')).to.deep.equal([]);
  });

  it('nothing is on of what is cancelled', async () => {
    const timeline = await timelineOf(
      {eventStatus: 'EventCancelled', subEvent: points},
      {now: '2026-12-03T16:20'},
    );
    expect(texts(timeline, '.standing')).to.deep.equal([]);
  });

  it('it moves on when the time does', async () => {
    const timeline = await timelineWith(points, {now: '2026-12-03T16:20'});
    timeline.now = '2026-12-03T17:10';
    await until(
      () => point(timeline, 'Panel').getAttribute('aria-current'),
      'the panel never was the current one',
    );
    expect(point(timeline, 'Interview').hasAttribute('aria-current')).to.equal(false);
  });
});

describe('on any other day', () => {
  it('nothing is called now or next', async () => {
    const timeline = await timelineWith(points, {now: '2026-12-02T16:20'});
    expect(texts(timeline, '.standing, .today')).to.deep.equal([]);
  });
});
