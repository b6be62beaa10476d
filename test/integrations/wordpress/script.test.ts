import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, options, visit} from './a-site.ts';

const scriptOf = (settings: Record<string, string>, posts: readonly string[]) =>
  visit({options: settings, posts}).script;

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
});
