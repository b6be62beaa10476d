import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, options, visit, type Site} from './a-site.ts';

const scriptOf = (settings: Record<string, string>, posts: NonNullable<Site['posts']>) =>
  visit({options: settings, posts}).script;

/** A link to an event's page, as WordPress shows it. */
const frame = (address: string) => ({
  link: `<blockquote class="wp-embedded-content" data-secret="x"><a href="https://signup.example.org/events/bak-op">Bak op!</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" src="${address}#?secret=x" data-secret="x"></iframe>`,
});

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

  it('is on pages with a pasted link to an event, and changes nothing of it', () => {
    const address =
      'https://signup.example.org/events/bak-op/frame.html?widget=event-card&#038;feed=https%3A%2F%2Fevents.example.org%2Ffeed.json';
    const {script, html} = visit({options, posts: [frame(address)]});
    assert.equal(script?.src, 'https://events.example.org/opslag/opslag.js');
    assert.equal(html, frame(address).link);
  });

  it('is not on pages with other links', () => {
    assert.equal(scriptOf(options, [frame('https://other.example/frame.html?page=1')]), null);
  });
});
