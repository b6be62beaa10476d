import {expect} from '@open-wc/testing';
import {
  aListenedPage as aPage,
  card,
  cardStands,
  feed,
  panelsOn,
  says,
  script,
} from '../support/listened-page.ts';
import {until} from '../support/mount.ts';

const text = (content: string, type = 'application/json') =>
  URL.createObjectURL(new Blob([content], {type}));

describe('the diagnosis', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  const cases: readonly {
    readonly when: string;
    readonly body: string;
    readonly says: RegExp;
    readonly head?: string;
    readonly inHead?: string;
  }[] = [
    {when: 'there is no feed', body: '<event-card></event-card>', says: /has no feed/},
    {
      when: 'nothing answers',
      body: card('', 'http://localhost:9/feed.json'),
      says: /doesn’t answer/,
    },
    {when: 'the feed is not there', body: card('', '/no-such-feed.json'), says: /status 404/},
    {
      when: 'there is a web page',
      body: card('', text('<!doctype html><p>x')),
      says: /a web page, not a feed/,
    },
    {when: 'there is no JSON', body: card('', text('BEGIN:X')), says: /no JSON/},
    {
      when: 'there is no such event',
      body: card().replace('sommerfest', 'vinterfest'),
      says: /called “vinterfest”. It has: sommerfest/,
    },
    {
      when: 'the page’s policy forbids it',
      body: card('', 'https://organiser.invalid/feed.json'),
      head: `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`,
      says: /connect-src 'self' https:\/\/organiser\.invalid;/,
    },
    {
      when: 'an attribute is misspelt',
      body: card('headinglevel="3" debug'),
      says: /Did you mean “heading-level”/,
    },
    {
      when: 'a value is misspelt',
      body: card('theme="drak" debug'),
      says: /theme="drak".*Did you mean “dark”/,
    },
    {when: 'a country stands for a language', body: card('lang="dk" debug'), says: /lang="dk"/},
    {
      when: 'a tag is misspelt',
      body: `${card('debug')}<event-cards></event-cards>`,
      says: /no <event-cards>. Did you mean <event-card>/,
    },
    {
      when: 'the name is taken',
      body: card(),
      head: '<script>customElements.define("event-card", class extends HTMLElement {})</script>',
      says: /data-prefix="x"/,
    },
    {
      when: 'a script stands in the head',
      body: card('debug'),
      inHead: script('data-widget="event-list"'),
      says: /stands in the head/,
    },
    {
      when: 'there are two versions',
      body:
        card() +
        `<script src="${feed.replace('feed.json', 'other/opslag.js')}"></script>` +
        card('debug'),
      says: /twice/,
    },
  ];
  for (const {when, body, head, inHead, says: words} of cases) {
    it(`says what to do when ${when}`, async () => {
      await says(aPage(body, {head, inHead}), words);
    });
  }

  it('says a thing once', async () => {
    const page = aPage(
      '<event-card></event-card><event-card></event-card><event-list></event-list>',
    );
    await says(page, /<event-list> has no feed/);
    await says(page, /<event-card> has no feed/);
    expect(page.lines.filter(line => line.includes('<event-card>'))).to.have.length(1);
  });

  it('says nothing when all is well', async () => {
    const page = aPage(card());
    await cardStands(page);
    expect(page.lines).to.be.empty;
    expect(panelsOn(page)).to.be.empty;
  });

  for (const [lang, heading] of [
    ['da', 'Opslag: det skal rettes'],
    ['nn', 'Opslag: dette må rettast'],
    ['sv', 'Opslag: det här behöver rättas'],
    ['en', 'Opslag: what to put right'],
  ]) {
    it(`is shown on the page in the page’s language: ${lang}`, async () => {
      const page = aPage(card('debug headinglevel="2"'), {lang});
      await until(() => panelsOn(page)[0]?.querySelector('li'), 'it was never shown');
      expect(panelsOn(page)[0]?.querySelector('h2')?.textContent).to.equal(heading);
    });
  }

  it('says on the page that all is well, when asked', async () => {
    const page = aPage(card('debug'));
    await until(
      () => panelsOn(page)[0]?.textContent.includes('Nothing to put right'),
      'it never said so',
    );
  });

  it('can be closed', async () => {
    const page = aPage(card('debug'));
    await until(() => panelsOn(page)[0], 'it was never shown');
    panelsOn(page)[0]?.querySelector('button')?.click();
    expect(panelsOn(page)).to.be.empty;
  });

  it('is accessible', async () => {
    const page = aPage(card('debug headinglevel="2"'));
    await until(() => panelsOn(page)[0]?.querySelector('li'), 'it was never shown');
    const host = panelsOn(page)[0]?.host;
    if (!host) throw new Error('It went away.');
    const copy = document.createElement('div');
    copy
      .attachShadow({mode: 'open'})
      .append(
        ...[...(host.shadowRoot?.children ?? [])].map(child => document.importNode(child, true)),
      );
    document.body.append(copy);
    await expect(copy).to.be.accessible();
    copy.remove();
  });
});
