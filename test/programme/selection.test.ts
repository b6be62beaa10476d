import {expect} from '@open-wc/testing';
import {entriesFor, type Listing} from '../../src/programme/listing.ts';
import {peopleGroups} from '../../src/programme/people.ts';
import {findEvent, pastEvents, upcomingEvents, type NowIn} from '../../src/programme/selection.ts';
import {aDate, aFeed, aMoment, anArticle, anEntry, aPerson} from '../support/an-entry.ts';

const nowIn: NowIn = () => ({date: '2026-11-22', time: '10:00'});

const on = (id: string, ...days: readonly string[]) =>
  anEntry({id, dates: days.map(day => aDate({id: day, start: aMoment(day)}))});

const ids = (entries: readonly {readonly id: string}[]) => entries.map(({id}) => id);

const FEED = aFeed(
  on('later', '2027-01-09'),
  on('undated'),
  on('lately', '2026-11-20'),
  on('soon', '2026-12-03'),
  on('long ago', '2015-09-24'),
  on('again', '2026-11-01', '2026-12-20'),
);

describe('the events of a feed', () => {
  it('to come are in order of time, those without a date last', () => {
    expect(ids(upcomingEvents(FEED, nowIn))).to.eql(['soon', 'again', 'later', 'undated']);
  });

  it('that have been start with the latest', () => {
    expect(ids(pastEvents(FEED, nowIn))).to.eql(['lately', 'long ago']);
  });

  it('that are cancelled stay among those to come until their day has been', () => {
    const date = aDate({status: 'EventCancelled'});
    const feed = aFeed(anEntry({status: 'EventCancelled', dates: [date]}));
    expect([upcomingEvents(feed, nowIn).length, pastEvents(feed, nowIn).length]).to.eql([1, 0]);
  });

  it('have a next one for a page that names none', () => {
    expect(findEvent(FEED, '', nowIn)?.id).to.equal('soon');
  });

  it('have a latest one when none is to come', () => {
    expect(findEvent(aFeed(on('a', '2015-01-01'), on('b', '2016-01-01')), '', nowIn)?.id).to.equal(
      'b',
    );
  });

  it('are found by any of their names', () => {
    const feed = aFeed(anEntry({id: 'x', names: ['x', 'https://beboerhus.example/#x']}));
    expect(findEvent(feed, 'https://beboerhus.example/#x', nowIn)?.id).to.equal('x');
  });

  it('are not confused with one that only another is called', () => {
    expect(findEvent(FEED, 'nothing', nowIn)).to.equal(undefined);
  });
});

describe('a list', () => {
  const list = (feed = FEED, listing: Partial<Listing> = {}) =>
    ids(entriesFor(feed, {show: 'upcoming', keyword: '', query: '', ...listing}, nowIn));

  it('of all has those to come before those that have been', () => {
    expect(list(FEED, {show: 'all'}).slice(-3)).to.eql(['undated', 'lately', 'long ago']);
  });

  it('of articles has the newest first, those without a date last', () => {
    const feed = aFeed(
      anArticle({id: 'undated'}),
      anArticle({id: 'old', published: aMoment('2019-10-04')}),
      anArticle({id: 'new', published: aMoment('2020-05-01')}),
    );
    expect(list(feed, {show: 'articles'})).to.eql(['new', 'old', 'undated']);
  });

  it('keeps to a theme, however it is written', () => {
    const feed = aFeed(anEntry({id: 'a', keywords: ['#Naboskab']}), anEntry({id: 'b'}));
    expect(list(feed, {keyword: 'naboskab'})).to.eql(['a']);
  });

  it('finds all the words that are searched for, wherever they stand', () => {
    const feed = aFeed(
      anEntry({id: 'a', name: 'Fællesspisning', people: [aPerson({name: 'Asta Holm'})]}),
      anEntry({id: 'b', name: 'Fællessang'}),
    );
    expect(list(feed, {query: 'asta fælles'})).to.eql(['a']);
  });
});

describe('the people of an event', () => {
  it('stand with those who do the same', () => {
    const people = [
      aPerson({name: 'KL', role: 'i samarbejde med'}),
      aPerson({name: 'Asta', role: 'speaker'}),
      aPerson({name: 'Bo', role: 'contributor'}),
      aPerson({name: 'Cleo', role: 'organizer'}),
      aPerson({name: 'KS', role: 'i samarbejde med'}),
      aPerson({name: 'Dan'}),
    ];
    const told = peopleGroups(people).map(group => [
      group.role,
      ...group.people.map(({name}) => name),
    ]);
    expect(told).to.eql([
      ['organizer', 'Cleo'],
      ['contributor', 'Bo'],
      ['i samarbejde med', 'KL', 'KS'],
      [undefined, 'Asta', 'Dan'],
    ]);
  });
});
