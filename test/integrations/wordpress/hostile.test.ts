import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, options, visit, type Site} from './a-site.ts';

/** Payloads of the field's lists, for an attribute's value and for content. */
const PAYLOADS = [
  `"><script>alert(1)</script>`,
  `" onmouseover="alert(1)" x="`,
  `' onfocus='alert(1)' autofocus='`,
  `"><img src=x onerror=alert(1)>`,
  `</event-card><svg onload=alert(1)>`,
  `&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;`,
  `\u0000"><iframe srcdoc="<script>alert(1)</script>">`,
  `javascript:alert(1)`,
  `JaVaScRiPt:alert(1)`,
  `java\tscript:alert(1)`,
  `data:text/html,<script>alert(1)</script>`,
  `<a href="javascript:alert(1)">x</a>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
];

/**
 * What of some HTML would run: tags that no text has, attributes that are handlers, and addresses
 * that are scripts. The tags are found as a browser does, with their quoted values in one piece.
 */
function dangersOf(html: string): string[] {
  const tags = html.match(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi) ?? [];
  return tags.filter(tag => {
    const bare = tag.replaceAll(/"[^"]*"|'[^']*'/g, '""');
    return (
      /^<\/?(script|svg|iframe|math|style|form|object|noscript)\b/i.test(tag) ||
      /[\s/]on\w+\s*=/i.test(bare) ||
      /\s(href|src|feed|api)\s*=\s*["']?\s*(j\s*a\s*v\s*a|data|vbscript)/i.test(tag)
    );
  });
}

/** What of a page with all these posts would run. */
const dangersIn = (posts: Site['posts']) => dangersOf(visit({options, posts}).html);

describe('what an author without unfiltered HTML can do', () => {
  it('is to run nothing by the values of a block', () => {
    const names = [
      'element',
      'event',
      'feed',
      'api',
      'partner',
      'theme',
      'prefill',
      'limit',
      'x" y',
    ];
    const blocks = PAYLOADS.flatMap(payload =>
      names.map(name => ({attributes: {element: 'signup-form', [name]: payload}})),
    );
    assert.deepEqual(dangersIn(blocks), []);
  });

  it('is to run nothing by what stands inside a block', () => {
    assert.deepEqual(dangersIn(PAYLOADS.map(inside => ({attributes: {}, inside}))), []);
  });

  it('is to run nothing by the values of a shortcode', () => {
    const posts = PAYLOADS.map(payload => {
      const quote = payload.includes('"') ? "'" : '"';
      const value = quote + payload.replaceAll(quote, '') + quote;
      return `[opslag event=${value} feed=${value} onclick=${value} ]`;
    });
    assert.deepEqual(dangersIn(posts), []);
  });

  it('is to run nothing by what stands between the brackets', () => {
    assert.deepEqual(dangersIn(PAYLOADS.map(payload => `[opslag]${payload}[/opslag]`)), []);
  });
});

describe('what a feed can do to a page', () => {
  it('is to run nothing by its names and addresses', () => {
    const events = PAYLOADS.map((payload, index) => ({
      identifier: `e${index}`,
      name: payload,
      url: payload,
      startDate: `2999-01-0${(index % 9) + 1}`,
    }));
    const posts = events.map(({identifier}) => `[opslag event="${identifier}" /]`);
    const answers = {[feed]: {code: 200, body: JSON.stringify({events})}};
    const {html} = visit({options, answers, posts});
    assert.equal(html.match(/<time/g)?.length, PAYLOADS.length);
    assert.deepEqual(dangersOf(html), []);
  });
});

describe('this test', () => {
  it('knows what runs when it sees it', () => {
    const harmful = ['<b onclick="x">', '<a href=javascript:1>', '<script>', '<p/onload=1>'];
    assert.deepEqual(dangersOf(harmful.join('')), harmful);
  });
});
