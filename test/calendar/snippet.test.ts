import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {jsonLdOf} from '../../src/calendar/json-ld.ts';
import {SNIPPET_FORMS, snippetOf, type SnippetForm} from '../../src/calendar/snippet.ts';
import {text} from '../../src/text/da.ts';
import {aDate, anEntry} from '../support/an-entry.ts';
import {readEvent} from '../support/read.ts';

const entry = anEntry({
  url: 'https://beboerhuset.example/spisning',
  place: {
    name: 'Beboerhuset',
    street: 'Vestergade 43',
    postalCode: '8000',
    locality: 'Aarhus C',
    online: false,
  },
});

const snippet = (form: SnippetForm, of = entry, attributes: Record<string, string> = {}) =>
  snippetOf({
    form,
    element: 'event-card',
    attributes: {feed: 'https://beboerhuset.example/feed.json', event: of.id, ...attributes},
    script: 'https://beboerhuset.example/opslag/opslag.js',
    shows: {kind: 'event', entry: of},
    text,
  });

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('a snippet', () => {
  it('has what the event is, when and where, and a link, in the feed’s language', () => {
    const card = read(snippet('tag')).querySelector('event-card');
    const words = card?.textContent.replace(/\s+/g, ' ').trim();
    expect(words).to.equal(
      'Fællesspisning 3. december 2026, torsdag kl. 18.00 Beboerhuset, Vestergade 43, 8000 Aarhus C',
    );
    expect(card?.querySelector('a')?.href).to.equal('https://beboerhuset.example/spisning');
  });

  const headingIn = (html: string) => read(html).querySelector<HTMLElement>('h1, h2, h3');

  it('has a heading of the level that the element will have', () => {
    expect(headingIn(snippet('tag'))?.localName).to.equal('h2');
    expect(headingIn(snippet('tag', entry, {'heading-level': '1'}))?.localName).to.equal('h1');
  });

  it('says the language of the name where it isn’t that of its own words', () => {
    const lang = (of: string) => headingIn(snippet('tag', {...entry, lang: of}))?.lang;
    expect([lang('en-GB'), lang('da-DK')]).to.deep.equal(['en-GB', '']);
  });

  describe('for an event without a page of its own', () => {
    const links = (registration: object, fields: object = {}) => {
      const of = readEvent({registration, ...fields});
      const card = read(snippet('tag', of)).querySelector('event-card');
      return [...(card?.querySelectorAll('a') ?? [])].map(({href, textContent}) => [
        href,
        textContent,
      ]);
    };
    const email = 'paul+fest@beboerhuset.example';
    const page = 'https://beboerhuset.example/tilmelding?fest=1&uge=2';

    it('leads to the page where one signs up', () => {
      expect(links({url: page, email})).to.deep.equal([[page, 'Tilmeld dig']]);
    });

    it('leads to a mail where there is no such page', () => {
      expect(links({email}, {name: `Suppe & "sang", hva'`})).to.deep.equal([
        [
          'mailto:paul%2Bfest@beboerhuset.example?subject=Tilmelding%3A%20Suppe%20%26%20%22sang%22%2C%20hva%27',
          `Tilmelding til ${email}`,
        ],
      ]);
    });

    it('leads nowhere when it is cancelled', () => {
      expect(links({email}, {eventStatus: 'EventCancelled'})).to.deep.equal([]);
    });
  });

  it('says the same in a div', () => {
    const div = read(snippet('div')).querySelector('div');
    expect(div?.dataset['opslag']).to.equal('event-card');
    expect(div?.dataset['feed']).to.equal('https://beboerhuset.example/feed.json');
  });

  it('says the same on a script alone', () => {
    const script = read(snippet('script')).querySelector('script');
    expect(script?.dataset['widget']).to.equal('event-card');
    expect(script?.src).to.equal('https://beboerhuset.example/opslag/opslag.js');
  });

  for (const form of ['tag', 'script'] as const) {
    it(`has the element and its feed fetched while the script comes, as a ${form}`, () => {
      const links = [...read(snippet(form)).querySelectorAll('link')];
      expect(links.map(({rel, href, crossOrigin}) => [rel, href, crossOrigin])).to.deep.equal([
        ['modulepreload', 'https://beboerhuset.example/opslag/whole/event-card.js', null],
        ['preload', 'https://beboerhuset.example/feed.json', 'anonymous'],
      ]);
    });
  }

  it('has the words fetched as early where the language is said', () => {
    const links = [...read(snippet('tag', entry, {lang: 'nn-NO'})).querySelectorAll('link')];
    expect(links.map(({href}) => href)).to.include('https://beboerhuset.example/opslag/text/nn.js');
  });

  it('leaves such lines out where an editor would show them as text', () => {
    for (const form of ['div', 'frame'] as const) expect(snippet(form)).not.to.include('<link');
  });

  it('says the same in the address of a frame', () => {
    const frame = read(snippet('frame')).querySelector('iframe');
    const {pathname, searchParams} = new URL(frame?.src ?? '');
    expect(pathname).to.equal('/opslag/frame.html');
    expect(searchParams.get('feed')).to.equal('https://beboerhuset.example/feed.json');
  });

  describe('for something whose height is known', () => {
    const withRoom = (form: SnippetForm) =>
      read(
        snippetOf({
          ...{form, element: 'event-list', attributes: {}, text, room: 640},
          script: 'https://beboerhuset.example/opslag/opslag.js',
        }),
      );

    it('keeps the room before its script has come', () => {
      const list = withRoom('tag').querySelector<HTMLElement>('event-list');
      expect(list?.style.minHeight).to.match(/^min\(640px, ?100vh\)$/);
      expect(list?.style.display).to.equal('block');
    });

    it('keeps it in a div', () => {
      const div = withRoom('div').querySelector('div');
      expect(div?.style.minHeight).to.match(/^min\(640px, ?100vh\)$/);
    });

    it('makes a frame as high', () => {
      expect(withRoom('frame').querySelector('iframe')?.height).to.equal('640');
    });
  });

  it('lets nothing of the feed out of its place', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '</script><script>x()</script>',
        '"><img src=x onerror=x()>',
        `' & "`,
        '<!--<script>',
        '&lt;b&gt;',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(...SNIPPET_FORMS), (words, form) => {
        const name = words.replace(/[\r\0]/g, '');
        const page = read(snippet(form, anEntry({...entry, name}), {partner: name}));
        const scripts = form === 'frame' ? 0 : 2;
        expect(page.querySelectorAll('script')).to.have.length(scripts);
        expect(page.querySelectorAll('img, [onerror]')).to.have.length(0);
        const jsonLd = page.querySelector('script[type]')?.textContent;
        if (jsonLd) expect((JSON.parse(jsonLd) as {name: string}).name).to.equal(name);
      }),
      {numRuns: 200},
    );
  });
});

describe('an event for search engines', () => {
  it('has its time with the distance from UTC that the place has that day', () => {
    expect(jsonLdOf(entry)).to.include({'@type': 'Event', startDate: '2026-12-03T18:00+01:00'});
  });

  it('with several dates is a series of them', () => {
    const dates = [aDate(), aDate({id: 'b', start: {date: '2027-06-03', time: '18:00'}})];
    const {'@type': type, subEvent} = jsonLdOf({...entry, dates});
    expect(type).to.equal('EventSeries');
    expect(JSON.stringify(subEvent)).to.include('2027-06-03T18:00+02:00');
  });

  it('without a known price has no offer', () => {
    const {offers} = jsonLdOf(
      anEntry({offers: [{id: 'a', vat: 'unknown', includes: [], soldOut: false}]}),
    );
    expect(offers).to.deep.equal([]);
  });
});
