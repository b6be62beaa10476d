import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, options, shown, visit} from './a-site.ts';

const around = `feed="${feed}" partner="kulturhuset"`;

describe('a shortcode in a post', () => {
  it('shows the element with what the site has set', () => {
    assert.equal(
      shown('[opslag element="event-list" /]'),
      `<event-list ${around} lang="en"></event-list>`,
    );
  });

  it('is a card where it names no element', () => {
    assert.equal(shown('[opslag]'), `<event-card ${around} lang="en"></event-card>`);
  });

  it('goes before what the site has set', () => {
    const other = '[opslag feed="https://other.example/feed.json" partner="biblioteket" lang="sv"]';
    assert.equal(
      shown(other),
      '<event-card feed="https://other.example/feed.json" partner="biblioteket" lang="sv"></event-card>',
    );
  });

  it('has switches, written as a word or with a value', () => {
    const list = (words: string) => shown(`[opslag element="event-list" ${words} /]`);
    const on = `<event-list ${around} lang="en" search></event-list>`;
    const off = `<event-list ${around} lang="en"></event-list>`;
    assert.deepEqual(['search', 'search="true"', 'search="false"', 'search="0"'].map(list), [
      on,
      on,
      off,
      off,
    ]);
  });

  it('keeps what the author wrote between the brackets', () => {
    const written =
      '[opslag event="bak-op"]<p>Se <a href="https://example.org/">dagene</a></p>[/opslag]';
    assert.equal(
      shown(written),
      `<event-card ${around} lang="en" event="bak-op"><p>Se <a href="https://example.org/">dagene</a></p></event-card>`,
    );
  });

  it('stands without the paragraph that WordPress puts around it', () => {
    assert.equal(shown('<p>[opslag /]</p>'), `<event-card ${around} lang="en"></event-card>`);
  });

  it('leaves out what the element does not know', () => {
    assert.equal(
      shown('[opslag show="all" evnt="x" class="y" /]'),
      `<event-card ${around} lang="en"></event-card>`,
    );
  });

  it('leaves its content alone where the element is not there', () => {
    assert.equal(shown('[opslag element="script"]<b>Se her</b>[/opslag]'), '<b>Se her</b>');
  });

  it('is its content alone for a feed reader, which has no scripts', () => {
    const posts = ['[opslag]<b>Se her</b>[/opslag]'];
    const {html, script} = visit({options, isFeed: true, posts});
    assert.deepEqual([html.trim(), script], ['<b>Se her</b>', null]);
  });
});

describe('a block in a post', () => {
  const block = (attributes: Record<string, unknown>, inside = '') =>
    visit({options, can: ['edit_posts'], posts: [{attributes, inside}]}).html;

  it('shows the same as the shortcode, in a box that the theme can lay out', () => {
    assert.match(
      block({element: 'event-list', limit: '3', search: true}, '<p>Se her</p>'),
      new RegExp(
        `^<div class="wp-block-opslag-opslag"><event-list ${around} lang="en" limit="3" search>` +
          '<p>Se her</p></event-list></div>$',
      ),
    );
  });

  it('says nothing of what other plugins, or the element chosen before, have left in it', () => {
    assert.equal(
      block({
        element: 'event-card',
        show: 'all',
        align: 'wide',
        blockCommentId: '7',
        search: false,
      }).replace(/ class="[^"]*"/, ''),
      `<div><event-card ${around} lang="en"></event-card></div>`,
    );
  });
});

describe('the language of an element', () => {
  const spoken = (locale: string, lang = '') =>
    /lang="(\w+)"/.exec(shown('[opslag /]', {options: {...options, lang}, locale}))?.[1];

  it('is that of the site', () => {
    const locales = ['da_DK', 'nb_NO', 'nn_NO', 'sv_SE', 'en_GB'];
    assert.deepEqual(
      locales.map(locale => spoken(locale)),
      ['da', 'nb', 'nn', 'sv', 'en'],
    );
  });

  it('is left to the page where the site speaks none of ours', () => {
    assert.equal(spoken('de_DE'), undefined);
  });

  it('is what was set before that', () => {
    assert.equal(spoken('en_US', 'da'), 'da');
  });
});

describe('what is wrong with a shortcode', () => {
  const note = (shortcode: string, can: readonly string[], settings = options) =>
    /opslag-note">(.*?)<em>/.exec(shown(shortcode, {can, options: settings}))?.[1];

  it('is said to those who can put it right', () => {
    assert.equal(
      note('[opslag evnt="x" feed="feed.json" /]', ['edit_posts']),
      '<strong>Opslag:</strong> “evnt” is nothing that event-card knows. “feed” cannot be “feed.json”. ',
    );
  });

  it('is not said to visitors', () => {
    assert.equal(note('[opslag evnt="x" /]', []), undefined);
  });

  it('names the elements there are', () => {
    assert.match(
      note('[opslag element="event-cart" /]', ['edit_posts']) ?? '',
      /There is no “event-cart”\. There are: event-card, event-list, newsletter-signup/,
    );
  });

  it('tells of settings that are missing', () => {
    assert.match(
      note('[opslag /]', ['edit_posts'], {feed: '', partner: ''}) ?? '',
      /No feed is named.* The address of opslag\.js is not set/,
    );
  });
});

describe('a setting that cannot be', () => {
  it('leaves the one of the site', () => {
    assert.equal(
      shown('[opslag feed="ftp://example.org/" heading-level="two" /]'),
      `<event-card ${around} lang="en"></event-card>`,
    );
  });
});
