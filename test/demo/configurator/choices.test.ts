import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  HOSTS,
  readChoices,
  WIDTHS,
  writeChoices,
  type Choices,
} from '../../../demo/configurator/choices.ts';
import {SPOKEN} from '../../../demo/configurator/text/spoken.ts';
import {webAddress} from '../../../demo/configurator/web-address.ts';
import {WEBSITES} from '../../../demo/configurator/websites.ts';

const anyText = fc.string({unit: 'grapheme', maxLength: 40});

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  lang: fc.constantFrom('' as const, ...SPOKEN),
  feed: fc.constantFrom('', 'https://events.example.org/feed.json?a=1&b=æ%23'),
  event: anyText,
  element: fc.constantFrom('event-card', 'signup-form'),
  options: fc.dictionary(
    fc.constantFrom('compact', 'lang', 'feed', 'heading-level'),
    anyText.filter(Boolean),
    {noNullPrototype: true},
  ),
  host: fc.constantFrom(...HOSTS),
  width: fc.constantFrom(...WIDTHS),
  website: fc.constantFrom('' as const, ...WEBSITES),
  form: fc.constantFrom('', 'div'),
  step: fc.constantFrom('' as const, 'copy' as const),
});

describe('choices in the address of the page', () => {
  it('come back as they were, so that a colleague can be sent them', () => {
    fc.assert(
      fc.property(anyChoices, choices => {
        const feed = webAddress(choices.feed) ?? '';
        expect(readChoices(`#${writeChoices(choices)}`)).to.deep.equal({...choices, feed});
      }),
    );
  });

  it('are short where little was chosen', () => {
    expect(writeChoices({...readChoices(''), element: 'event-list'})).to.equal(
      'element=event-list',
    );
  });

  it('never have a feed that isn’t on the web', () => {
    for (const feed of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd']) {
      expect(readChoices(`#feed=${encodeURIComponent(feed)}`).feed).to.equal('');
    }
  });
});

describe('an address that someone types', () => {
  const addresses = [
    {typed: ' https://events.example.org/feed.json ', href: 'https://events.example.org/feed.json'},
    {typed: 'events.example.org/feed.json', href: 'https://events.example.org/feed.json'},
    {typed: 'http://localhost:8080/feed.json', href: 'http://localhost:8080/feed.json'},
    {typed: 'localhost:8080/feed.json', href: 'https://localhost:8080/feed.json'},
    {typed: 'feed', href: undefined},
    {typed: '', href: undefined},
    {typed: 'javascript:alert(1)', href: undefined},
    {typed: 'javascript:1', href: undefined},
    {typed: 'ftp://example.org/feed.json', href: undefined},
    {typed: 'mailto:anne@example.org', href: undefined},
  ];

  for (const {typed, href} of addresses) {
    it(`“${typed}” is ${href ?? 'none'}`, () => {
      expect(webAddress(typed)).to.equal(href);
    });
  }
});
