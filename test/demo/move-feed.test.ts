import {expect} from '@open-wc/testing';
import {moveFeed} from '../../demo/move-feed.ts';
import {FeedSchema} from '../../src/feed/schema.ts';
import {SOURCE_FEEDS, sourceFeed} from '../support/source-feeds.ts';

const DAY = 86_400_000;

const startOf = (feed: unknown) =>
  (feed as {events: {startDate: string}[]}).events.map(({startDate}) => startDate);

const daysFrom = (today: string, start: string) =>
  (Date.parse(`${start.slice(0, 10)}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / DAY;

const todays = ['2026-11-22', '2026-09-03', '2027-02-28', '2028-02-29', '2026-12-31'];

describe('a feed moved into the coming year', () => {
  for (const today of todays) {
    it(`begins three weeks after ${today} at the earliest, and within a year and four weeks`, () => {
      const [start = ''] = startOf(moveFeed({events: [{startDate: '2015-09-24T09:00'}]}, today));
      expect(daysFrom(today, start)).to.be.within(21, 366 + 28);
    });

    it(`keeps a Thursday in autumn when today is ${today}`, () => {
      const [start = ''] = startOf(moveFeed({events: [{startDate: '2015-09-24'}]}, today));
      expect(new Date(start).getUTCDay()).to.equal(4);
      expect(new Date(start).getUTCMonth()).to.be.oneOf([8, 9]);
    });
  }

  it('keeps the time of day', () => {
    const feed = moveFeed({events: [{startDate: '2015-09-24T09:00'}]}, '2026-11-22');
    expect(startOf(feed)[0]).to.match(/T09:00$/);
  });

  it('keeps what lies between two dates', () => {
    const events = [{startDate: '2015-11-11'}, {startDate: '2015-09-24'}];
    const [later = '', earlier = ''] = startOf(moveFeed({events}, '2026-11-22'));
    expect(daysFrom(earlier, later)).to.equal(48);
  });

  it('moves the dates of a programme, of deadlines and of articles along', () => {
    const feed = {
      events: [
        {
          startDate: '2017-09-06',
          registration: {closes: '2017-08-30'},
          subEvent: [{startDate: '2017-09-07T10:00'}],
        },
      ],
      articles: [{datePublished: '2017-06-01'}],
    };
    expect(moveFeed(feed, '2026-11-22')).to.deep.equal({
      events: [
        {
          startDate: '2027-09-08',
          registration: {closes: '2027-09-01'},
          subEvent: [{startDate: '2027-09-09T10:00'}],
        },
      ],
      articles: [{datePublished: '2027-06-03'}],
    });
  });

  it('leaves sentences, numbers, times and identifiers alone', () => {
    const event = {
      id: '2015-09-24',
      name: 'Siden 2015-09-24',
      startDate: '2015-09-24',
      doorTime: '09:00',
      price: 20150924,
    };
    const {events} = moveFeed({events: [event]}, '2026-11-22') as {events: unknown[]};
    expect(events[0]).to.deep.equal({...event, startDate: '2027-09-23'});
  });

  it('is the same feed when no event has a date', () => {
    const feed = {events: [{name: 'Uden dato'}], articles: [{datePublished: '2020-05-01'}]};
    expect(moveFeed(feed, '2026-11-22')).to.deep.equal(feed);
  });

  for (const file of SOURCE_FEEDS) {
    it(`is still as it ought to be: ${file}`, async () => {
      const result = FeedSchema.safeParse(moveFeed(await sourceFeed(file), '2026-11-22'));
      expect(result.error?.issues ?? []).to.deep.equal([]);
    });
  }

  it('leaves what it was given as it was', () => {
    const feed = {events: [{startDate: '2015-09-24'}]};
    moveFeed(feed, '2026-11-22');
    expect(feed).to.deep.equal({events: [{startDate: '2015-09-24'}]});
  });
});
