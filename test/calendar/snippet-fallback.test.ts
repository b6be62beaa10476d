import {expect} from '@open-wc/testing';
import {fallbackOf, shownBy} from '../../src/calendar/snippet-fallback.ts';
import {snippetOf} from '../../src/calendar/snippet.ts';
import type {Feed} from '../../src/feed/model.ts';
import {text} from '../../src/text/da.ts';
import {aDate, aFeed, anArticle, anEntry} from '../support/an-entry.ts';
import {readEvent} from '../support/read.ts';

const nowIn = () => ({date: '2026-11-22', time: '09:00'});

const past = anEntry({
  id: 'sommerfest',
  name: 'Sommerfest',
  dates: [aDate({start: {date: '2026-06-12', time: '18:00'}})],
});
const hostile = anEntry({
  id: 'quiz',
  name: 'Quiz <b>&',
  url: 'https://beboerhuset.example/quiz?a=1&b=2',
  dates: [aDate({start: {date: '2027-01-08', time: '19:00'}})],
});

const feed: Feed = {
  ...aFeed(past, anEntry(), hostile),
  articles: [anArticle({name: 'Sådan gik det'})],
  newsletter: {name: 'Nyt fra huset', description: 'En gang om måneden.', topics: []},
};

const read = (element: string, attributes: Record<string, string> = {}, of = feed) => {
  const shows = shownBy(element, attributes, of, nowIn);
  const html = shows ? fallbackOf(shows, text).join('') : '';
  return new DOMParser().parseFromString(html, 'text/html').body;
};

const items = (attributes?: Record<string, string>) =>
  [...read('event-list', attributes).querySelectorAll('li')].map(item => item.textContent);

describe('what stands inside an element until its script has come', () => {
  it('is for a list what will come, in its order, with date and link', () => {
    expect(items()).to.deep.equal([
      'Fællesspisning, 3. december 2026',
      'Quiz <b>&, 8. januar 2027',
    ]);
    expect(read('event-list').querySelector('a')?.href).to.equal(
      'https://beboerhuset.example/quiz?a=1&b=2',
    );
  });

  it('is for each of a list without a page of its own the way to sign up', () => {
    const {registration} = readEvent({registration: {email: 'bo@beboerhus.example'}});
    const soup = anEntry(registration ? {registration} : {});
    const [item] = read('event-list', {}, aFeed(soup)).querySelectorAll('li');
    expect(item?.textContent).to.equal(
      'Fællesspisning, 3. december 2026, Tilmelding til bo@beboerhus.example',
    );
    expect(item?.querySelector('a')?.href).to.equal(
      'mailto:bo@beboerhus.example?subject=Tilmelding%3A%20F%C3%A6llesspisning',
    );
  });

  it('is what the list was told to show', () => {
    expect(items({show: 'past'})).to.deep.equal(['Sommerfest, 12. juni 2026']);
    expect(items({show: 'articles'})).to.deep.equal(['Sådan gik det']);
    expect(items({limit: '1'})).to.deep.equal(['Fællesspisning, 3. december 2026']);
    expect(items({keyword: 'nothing has it'})).to.deep.equal([]);
  });

  it('is for a newsletter its name, and what one gets', () => {
    expect(read('newsletter-signup').textContent).to.equal('Nyt fra husetEn gang om måneden.');
  });

  it('is nothing where the feed has none of it', () => {
    const bare = aFeed();
    for (const element of ['event-card', 'event-list', 'newsletter-signup']) {
      expect(read(element, {}, bare).innerHTML, element).to.equal('');
    }
  });
});

describe('an address in a snippet', () => {
  it('has no numbered characters, which Joomla’s filter would break', () => {
    const written = snippetOf({
      form: 'div',
      element: 'event-card',
      attributes: {feed: 'https://beboerhuset.example/feed?a=1&b="2"'},
      script: 'https://beboerhuset.example/opslag/opslag.js',
      text,
    });
    expect(written).to.contain(
      'data-feed="https://beboerhuset.example/feed?a=1&amp;b=&quot;2&quot;"',
    );
  });
});
