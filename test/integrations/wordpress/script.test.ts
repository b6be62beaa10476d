import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {embedded} from '../../support/demo/wordpress-post.ts';
import {aServer} from '../../support/server/a-server.ts';
import {feed, options, visit, type Site} from './a-site.ts';

const scriptOf = (settings: Record<string, string>, posts: NonNullable<Site['posts']>) =>
  visit({options: settings, posts}).script;

/** What WordPress makes of a link to an event's page, by what the page's server says of it. */
async function pasted(link: string) {
  const {app} = aServer({settings: {script: 'https://events.example.org/opslag/opslag.js'}});
  const answer = await app.request(`/oembed?url=${encodeURIComponent(link)}`);
  const {html} = (await answer.json()) as {html: string};
  return {link: embedded(html)};
}

describe('the script in WordPress', () => {
  it('comes from where organisers publish it, beside the feed, and holds nothing up', () => {
    const {src, strategy} = scriptOf(options, ['[opslag /]']) ?? {};
    assert.deepEqual([src, strategy], ['https://events.example.org/opslag/opslag.js', 'async']);
  });

  it('comes from where the site says', () => {
    const script = 'https://cdn.example.org/opslag.js';
    assert.equal(scriptOf({...options, script}, ['[opslag /]'])?.src, script);
  });

  it('is not on pages without an element', () => {
    assert.equal(scriptOf(options, ['Nothing here.']), null);
  });

  it('never comes from beside a feed that only an author names', () => {
    assert.equal(scriptOf({}, [`[opslag feed="${feed}" /]`]), null);
  });

  const said = ['', '?partner=kulturhuset', '?lang=en&theme=dark', '?compact=true&partner=a%26b'];
  for (const more of said) {
    it(`is on pages with a pasted link to an event, and changes nothing of it: ${more}`, async () => {
      const post = await pasted(`https://signup.example/events/folkemoede${more}`);
      const {script, html} = visit({options, posts: [post]});
      assert.equal(script?.src, 'https://events.example.org/opslag/opslag.js');
      assert.equal(html, post.link);
    });
  }

  it('is not on pages with other links', () => {
    const frame = (address: string) => ({
      link: embedded(`<blockquote></blockquote><iframe src="${address}"></iframe>`),
    });
    const others = [
      'https://other.example/frame.html?page=1',
      'https://other.example/frame.html?page=1&amp;subwidget=x',
      'https://other.example/page.html?widget=x',
    ];
    for (const other of others) assert.equal(scriptOf(options, [frame(other)]), null, other);
  });
});

describe('the tag of the script in WordPress', () => {
  const tagOf = (settings: Record<string, string>) =>
    visit({options: settings, posts: ['[opslag /]']}).tag;
  const script = 'https://cdn.example.org/opslag.js';

  it('says whose events the site trusts, and who sends their visitors', () => {
    const tag = tagOf({...options, script});
    assert.match(tag, / data-feed="https:\/\/events\.example\.org\/feed\.json"/);
    assert.match(tag, / data-partner="kulturhuset"/);
    assert.match(tag, / src="https:\/\/cdn\.example\.org\/opslag\.js"/);
    assert.equal(tag.match(/<script/g)?.length, 1);
  });

  it('says nothing that is not set', () => {
    assert.doesNotMatch(tagOf({script}), /data-(feed|partner)/);
    assert.doesNotMatch(tagOf({feed}), /data-partner/);
  });

  it('says all of it as words', () => {
    const tag = tagOf({
      feed: 'https://events.example.org/feed.json?a=1&b="><script>',
      partner: '"><b>$1\\0</b>',
    });
    assert.match(
      tag,
      /data-feed="https:\/\/events\.example\.org\/feed\.json\?a=1&(#038|amp);b=script"/,
    );
    assert.match(tag, /data-partner="&quot;&gt;&lt;b&gt;\$1\\0&lt;\/b&gt;"/);
  });

  it('says nothing of the feed that only an author names', () => {
    const {tag} = visit({options: {script}, posts: [`[opslag feed="${feed}" /]`]});
    assert.doesNotMatch(tag, /data-feed/);
  });

  it('leaves the tags of other scripts alone', () => {
    assert.equal(
      visit({options, posts: ['[opslag /]']}).others,
      '<script src="https://site.example/other.js" id="other-js"></script>',
    );
  });
});
