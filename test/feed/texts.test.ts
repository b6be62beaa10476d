import {expect} from '@open-wc/testing';
import {readEvent, readOk} from '../support/read.ts';

const descriptionOf = (description: unknown) => readEvent({description}).description;

describe('a text', () => {
  const cases: {when: string; written: unknown; read: string | undefined}[] = [
    {when: 'it is plain', written: 'Suppe.\n\n- Brød\n- Vin', read: 'Suppe.\n\n- Brød\n- Vin'},
    {
      when: 'it has paragraphs of HTML',
      written: '<p>Suppe.</p><p>Brød.</p>',
      read: 'Suppe.\n\nBrød.',
    },
    {
      when: 'it has a list of HTML',
      written: '<ul><li>Brød</li><li>Vin</li></ul>',
      read: '- Brød\n- Vin',
    },
    {when: 'it ends in half a character', written: 'Fest \ud83c', read: 'Fest \ufffd'},
    {when: 'it has breaks', written: 'Suppe<br>Brød<br/>Vin', read: 'Suppe\nBrød\nVin'},
    {
      when: 'it has a script in it',
      written: 'Suppe<script>alert("<b>")</script> og brød',
      read: 'Suppe og brød',
    },
    {when: 'a script is not ended', written: 'Suppe<script>alert(1)', read: 'Suppe'},
    {when: 'its characters are escaped', written: '<b>R&oslash;dgr&#248;d</b>', read: 'Rødgrød'},
    {
      when: 'it is escaped without tags',
      written: 'Mad &#8211; og &amp; musik',
      read: 'Mad – og & musik',
    },
    {when: 'it is escaped in hexadecimal', written: 'Caf&#xE9;', read: 'Café'},
    {
      when: 'a name is not one of HTML’s',
      written: '<b>a</b> &constructor; &x;',
      read: 'a &constructor; &x;',
    },
    {
      when: 'an escape is no character',
      written: '&#99999999; &#xD800;',
      read: '&#99999999; &#xD800;',
    },
    {when: 'it has a sign that looks like a tag', written: '3 < 4 og <3', read: '3 < 4 og <3'},
    {when: 'it is a JSON-LD value', written: {'@value': 'Suppe', '@language': 'da'}, read: 'Suppe'},
    {when: 'there are several, in several languages', written: ['Suppe', 'Soup'], read: 'Suppe'},
    {when: 'it is a number', written: 42, read: '42'},
    {when: 'it is blank', written: '  \n ', read: undefined},
    {when: 'it is something else', written: {a: 1}, read: undefined},
  ];

  for (const {when, written, read} of cases) {
    it(`is read as words when ${when}`, () => {
      expect(descriptionOf(written)).to.equal(read);
    });
  }

  it('of many unclosed tags is read without delay', () => {
    const started = performance.now();
    descriptionOf('<a '.repeat(50_000));
    expect(performance.now() - started).to.be.below(2_000);
  });
});

describe('the words of an event', () => {
  it('are keywords in a list, or with commas between', () => {
    const listed = readEvent({keywords: ['mad', {name: 'musik, dans'}]}).keywords;
    const joined = readEvent({keywords: 'mad, musik,, dans'}).keywords;
    expect([listed, joined]).to.deep.equal([
      ['mad', 'musik, dans'],
      ['mad', 'musik', 'dans'],
    ]);
  });

  it('are sections with and without a heading', () => {
    const {sections} = readEvent({sections: [{name: 'Mad', text: 'Suppe'}, 'Kom som du er', {}]});
    expect(sections).to.deep.equal([
      {name: 'Mad', text: 'Suppe'},
      {name: undefined, text: 'Kom som du er'},
    ]);
  });

  it('say who it is for', () => {
    const {audience} = readEvent({audience: [{audienceType: 'Naboer'}, 'gæster']});
    expect(audience).to.equal('Naboer, gæster');
  });

  it('carry their language', () => {
    const languages = ['sv', {'@type': 'Language', alternateName: 'sv'}, ['sv', 'da']];
    const read = languages.map(inLanguage => readEvent({inLanguage}).lang);
    expect(read).to.deep.equal(['sv', 'sv', 'sv']);
  });
});

describe('an article', () => {
  it('is read with its day, kind, themes and words', () => {
    const {feed} = readOk({
      articles: [
        {
          '@type': 'Article',
          '@id': 'https://example.org/nyt#koekken',
          headline: 'Nyt køkken',
          datePublished: '2026-10-01',
          genre: 'Artikel',
          keywords: ['Huset'],
          abstract: 'Kort.',
          articleBody: 'Langt.',
        },
      ],
    });
    expect(feed.articles[0]).to.deep.include({
      id: 'https://example.org/nyt#koekken',
      names: ['https://example.org/nyt#koekken', 'koekken'],
      name: 'Nyt køkken',
      published: {date: '2026-10-01'},
      genre: 'Artikel',
      keywords: ['Huset'],
      summary: 'Kort.',
      body: 'Langt.',
    });
  });
});
