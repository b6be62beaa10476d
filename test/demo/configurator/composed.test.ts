import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {readChoices} from '../../../demo/configurator/choices.ts';
import {composed, previewedAttributes} from '../../../demo/configurator/composed.ts';
import type {Offered} from '../../../demo/configurator/manifest.ts';
import {frameBehind} from '../../../demo/configurator/pasted-link.ts';
import {shortcode} from '../../../demo/configurator/shortcode.ts';
import type {Form} from '../../../demo/configurator/websites.ts';
import {text} from '../../../src/text/da.ts';
import {aFeed, anEntry} from '../../support/an-entry.ts';
import {readEvent} from '../../support/read.ts';

const script = 'https://events.example.org/opslag/opslag.js';
const address = 'https://events.example.org/feed.json';
const now = {date: '2026-11-22', time: '09:00'};
const source = {feed: aFeed(anEntry()), lang: 'da' as const, text, nowIn: () => now, script};

const card: Offered = {
  tag: 'event-card',
  summary: '',
  own: [{name: 'compact', description: '', kind: 'checkbox'}],
  shared: [{name: 'partner', description: '', kind: 'text'}],
};

const compose = (form: Form, hash = '', offered = card) =>
  composed(form, readChoices(`feed=${address}&${hash}`), offered, source);

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('what is to be copied', () => {
  it('is the element with what was chosen, and the event in words inside', () => {
    const page = parsed(compose('tag', 'event=faellesspisning&o.compact=true&o.partner=bio').here);
    const element = page.querySelector('event-card');
    expect(element?.getAttributeNames()).to.deep.equal(['feed', 'event', 'compact', 'partner']);
    expect(element?.textContent).to.contain('3. december 2026');
    expect(page.querySelector('script[src]')?.getAttribute('src')).to.equal(script);
  });

  for (const form of ['frame', 'address'] as const) {
    it(`tells whom the page for frames has to trust: ${form}`, () => {
      const feed = 'https://organiser.example/feed.json';
      const choices = (feed: string) => readChoices(`feed=${feed}`);
      expect(composed(form, choices(feed), card, source).strange).to.equal(new URL(feed).origin);
      expect(composed(form, choices(address), card, source).strange).to.equal(undefined);
    });
  }

  it('keeps as much room as the preview takes', () => {
    const {here} = composed('tag', readChoices(`feed=${address}`), card, {...source, room: 512});
    expect(parsed(here).querySelector<HTMLElement>('event-card')?.style.minHeight).to.equal(
      'min(512px, 100vh)',
    );
  });

  it('leaves out what the element can’t be told, whoever wrote the address', () => {
    const {here} = compose('tag', 'o.onclick=alert(1)&o.style=color:red&o.search=true');
    expect(parsed(here).querySelector('event-card')?.getAttributeNames()).to.deep.equal(['feed']);
  });

  describe('in a language', () => {
    const speaking = {
      ...card,
      shared: [{name: 'lang', description: '', kind: 'choice', values: ['da', 'en']} as const],
    };
    const langOf = (hash: string) =>
      parsed(compose('tag', hash, speaking).here).querySelector('event-card')?.lang;

    it('is that of the configurator, as many pages name one that they aren’t in', () => {
      expect(langOf('')).to.equal('da');
    });

    it('is the chosen one', () => {
      expect(langOf('o.lang=en')).to.equal('en');
    });

    it('is none where it shall follow its page', () => {
      expect(langOf('o.lang=page')).to.equal('');
    });
  });

  it('is never told the time that it was tried with', () => {
    const clock = {...card, shared: [{name: 'now', description: '', kind: 'text'} as const]};
    const choices = readChoices(`feed=${address}&o.now=2026-09-24T10:30`);
    for (const form of ['tag', 'div', 'script', 'frame', 'address', 'shortcode'] as const) {
      expect(composed(form, choices, clock, source).here).not.to.contain('2026-09-24');
    }
    expect(previewedAttributes(choices, clock, 'da')).to.include({now: '2026-09-24T10:30'});
  });

  it('tells search engines of the event that was named', () => {
    expect(compose('tag', 'event=faellesspisning').here).to.contain('application/ld+json');
  });

  it('has nothing in a script where an editor may take the script out and leave that', () => {
    for (const website of ['wordpress', 'nationbuilder', 'joomla']) {
      const {here} = compose('tag', `event=faellesspisning&website=${website}`);
      expect(here).not.to.contain('schema.org');
    }
  });

  it('tells search engines nothing of the next event, which is another one next month', () => {
    const {here} = compose('tag');
    expect(here).to.contain('Fællesspisning');
    expect(here).not.to.contain('ld+json');
  });

  it('keeps scripts apart for editors that take them out and leave what stood in them', () => {
    const {here, once} = compose('div', 'event=faellesspisning');
    expect(here).not.to.contain('script');
    expect(here).not.to.contain('schema.org');
    expect(parsed(here).querySelector('div')?.dataset['opslag']).to.equal('event-card');
    expect(here).to.contain('Fællesspisning');
    expect(
      parsed(once ?? '')
        .querySelector('script')
        ?.getAttribute('src'),
    ).to.equal(script);
  });

  describe('is seen, until the script is there, as', () => {
    const {registration} = readEvent({registration: {email: 'bo@beboerhus.example'}});
    const feeds = {
      mail: aFeed(anEntry(registration ? {registration} : {})),
      event: aFeed(anEntry()),
      nothing: aFeed(),
    };
    for (const [seen, feed] of Object.entries(feeds)) {
      it(`an event: ${seen}`, () => {
        const choices = readChoices(`feed=${address}`);
        expect(composed('div', choices, card, {...source, feed}).seen).to.equal(seen);
      });
    }

    for (const {tag, form, newsletter, seen} of [
      {tag: 'event-list', form: 'div', newsletter: {topics: []}, seen: 'list'},
      {
        tag: 'newsletter-signup',
        form: 'div',
        newsletter: {topics: [], name: 'Nyt'},
        seen: 'newsletter',
      },
      {tag: 'newsletter-signup', form: 'div', newsletter: {topics: []}, seen: 'nothing'},
      {tag: 'event-card', form: 'shortcode', newsletter: {topics: []}, seen: 'shortcode'},
    ] as const) {
      it(`${tag} as ${form}: ${seen}`, () => {
        const feed = {...aFeed(anEntry()), newsletter};
        const choices = readChoices(`feed=${address}`);
        const told = composed(form, choices, {...card, tag}, {...source, feed});
        expect(told.seen).to.equal(seen);
      });
    }
  });

  it('is an address alone for websites that make the frame themselves', () => {
    const {here} = compose('address', 'event=a%26b');
    const {pathname, searchParams} = new URL(here);
    expect(pathname).to.equal('/opslag/frame.html');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      widget: 'event-card',
      feed: address,
      event: 'a&b',
    });
  });

  it('has the events inside a list, as many as it will show at first', () => {
    const list = {
      ...card,
      tag: 'event-list',
      own: [{name: 'limit', description: '', kind: 'number'} as const],
    };
    const {here} = compose('div', 'o.limit=1', list);
    const items = [...parsed(here).querySelectorAll('div li')].map(item => item.textContent);
    expect(items).to.deep.equal(['Fællesspisning, 3. december 2026']);
    expect(here).not.to.contain('schema.org');
  });

  it('is a shortcode, and the address of the script that the plugin is told once', () => {
    const {once, here} = compose('shortcode', 'event=bak-op');
    expect(once).to.equal(script);
    expect(here).to.equal(`[opslag element="event-card" feed="${address}" event="bak-op" /]`);
  });

  describe('as a link', () => {
    const api = 'https://signup.example/opslag';
    const feed = {...source.feed, api, lang: 'da-DK'};
    const telling = {
      ...card,
      shared: [
        ...card.shared,
        {name: 'lang', description: '', kind: 'text'} as const,
        {name: 'theme', description: '', kind: 'text'} as const,
      ],
    };
    const linked = (hash: string, own = feed) =>
      composed('link', readChoices(`feed=${address}&event=faellesspisning&${hash}`), telling, {
        ...source,
        feed: own,
      });

    it('is the address of the event’s page on the organiser’s server, and no more', () => {
      expect(linked('').here).to.equal(`${api}/events/faellesspisning`);
    });

    it('says the partner, the colours, another language and to be brief, and nothing else', () => {
      const {here} = linked('o.partner=b%26o&o.theme=dark&o.lang=sv&o.compact=true&o.now=noon');
      expect(Object.fromEntries(new URL(here).searchParams)).to.deep.equal({
        partner: 'b&o',
        lang: 'sv',
        theme: 'dark',
        compact: 'true',
      });
    });

    it('says the language where the feed says none that the server could speak by itself', () => {
      expect(linked('', {...feed, lang: ''}).here).to.match(/\?lang=da$/);
    });

    it('says no language that is to follow the page', () => {
      expect(linked('o.lang=page').here).not.to.contain('lang');
    });

    it('comes with the script alone for an administrator', () => {
      expect(linked('').once).to.equal(`<script src="${script}" async></script>`);
    });

    it('comes with a script that says the feed, where that lies on another origin', () => {
      const elsewhere = encodeURIComponent('https://www.example.org/feed.json?a=1&b=2');
      const choices = readChoices(`feed=${elsewhere}&event=faellesspisning`);
      const {once, strange} = composed('link', choices, telling, {...source, feed});
      expect(once).to.equal(
        `<script src="${script}" data-feed="https://www.example.org/feed.json?a=1&amp;b=2" async></script>`,
      );
      // Nothing is left to be trusted by hand.
      expect(strange).to.equal(undefined);
    });

    it('comes with the script that the website may have had before', () => {
      const hash = 'feed=https://www.example.org/feed.json&event=faellesspisning&website=wordpress';
      const onceOf = (form: Form) =>
        composed(form, readChoices(hash), telling, {...source, feed}).once;
      expect(onceOf('link')).to.contain('data-feed');
      expect(onceOf('div')).to.equal(onceOf('link'));
    });

    it('leads to a frame that is told the same', () => {
      expect(frameBehind(linked('o.theme=dark').here)).to.equal(
        `${api}/events/faellesspisning/frame.html?theme=dark`,
      );
    });
  });

  it('names no event for a list', () => {
    const list = {...card, tag: 'event-list'};
    expect(compose('shortcode', 'event=bak-op', list).here).to.equal(
      `[opslag element="event-list" feed="${address}" /]`,
    );
  });
});

describe('the shortcode', () => {
  it('ends where it should, whatever a value has in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), value => {
        const inside = shortcode('event-card', {event: value}).slice(1, -1);
        expect(inside).not.to.match(/[[\]<>]/);
        expect(inside.split('"')).to.have.length(5);
      }),
    );
  });
});
