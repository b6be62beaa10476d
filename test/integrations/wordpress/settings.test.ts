import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, options, visit} from './a-site.ts';

const saved = (given: unknown) => visit({options, save: given});

describe('the settings of the site', () => {
  it('keep addresses, names and choices', () => {
    const given = {
      feed: ' https://other.example/feed.json ',
      script: 'https://other.example/opslag.js',
      api: '',
      partner: ' biblioteket <b>x</b>',
      lang: 'nb',
      theme: 'dark',
    };
    assert.deepEqual(saved(given).saved, {
      ...given,
      feed: 'https://other.example/feed.json',
      partner: 'biblioteket x',
    });
  });

  it('stay as they were where they are given what cannot be, and the page says so', () => {
    const {saved: kept, errors = []} = saved({
      feed: 'javascript:alert(1)',
      lang: 'xx',
      theme: '<b>',
    });
    assert.deepEqual([kept?.['feed'], kept?.['lang'], kept?.['theme']], [feed, '', '']);
    assert.match(errors.join('\n'), /^Feed was left as it was: “javascript:alert\(1\)”/);
  });

  it('take nothing they do not know, and nothing that is no text', () => {
    const {saved: kept} = saved({evil: 'x', partner: ['x'], feed: {a: 'b'}});
    assert.deepEqual(kept, {...options, script: '', api: '', lang: '', theme: ''});
  });

  it('stay as they were when they are sent nothing at all', () => {
    assert.equal(saved('').saved?.['feed'], feed);
  });
});
