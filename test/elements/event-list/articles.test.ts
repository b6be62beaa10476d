import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {EventListElement} from '../../../src/elements/event-list/event-list.ts';
import {dispatched} from '../../support/dispatched.ts';
import {missingUrl} from '../../support/feeds.ts';
import {inside, mount, shown} from '../../support/mount.ts';
import {mountList, partText, titlesIn} from './mount-list.ts';

const ARTICLE = {
  '@type': 'Article',
  id: 'krise',
  headline: 'Krisens første tid',
  datePublished: '2020-05-01',
  genre: 'Artikel',
  keywords: ['Ledelse', 'Velfærd'],
  abstract: 'Hvad vi lærte.',
  articleBody: 'Vi lærte meget.',
};

const listOf = (...articles: readonly unknown[]) =>
  mountList({inLanguage: 'da', articles}, {show: 'articles'});

describe('<event-list> of articles', () => {
  it('tells when an article came out and what it is about', async () => {
    expect(partText(await listOf(ARTICLE), 'meta')).to.equal(
      'Udgivet 1. maj 2020 · Artikel · Ledelse · Velfærd',
    );
  });

  it('shows the newest first', async () => {
    const older = {...ARTICLE, id: 'maskinrum', headline: 'Luk ind', datePublished: '2019-10-04'};
    expect(titlesIn(await listOf(older, ARTICLE))).to.eql(['Krisens første tid', 'Luk ind']);
  });

  it('opens an article in place', async () => {
    const list = await listOf(ARTICLE);
    inside(list, '[part="more"]')?.click();
    await list.updateComplete;
    expect(partText(list, 'entry')).to.contain('Vi lærte meget.');
  });

  it('says to screen readers what there is to read more about', async () => {
    expect(inside(await listOf(ARTICLE), '[part="more"]')?.textContent?.trim()).to.equal(
      'Læs mere: Krisens første tid',
    );
  });

  it('leads to the article’s own page where it has one', async () => {
    const list = await listOf({...ARTICLE, url: 'https://resonans.example/krise'});
    expect(inside(list, '[part="title"] a')?.getAttribute('href')).to.equal(
      'https://resonans.example/krise',
    );
  });

  it('is accessible', async () => {
    const list = await listOf(ARTICLE);
    inside(list, '[part="more"]')?.click();
    await list.updateComplete;
    await expect(list).to.be.accessible();
  });
});

describe('<event-list> with nothing to show', () => {
  const failing = () =>
    mount<EventListElement>(html`
      <event-list feed=${missingUrl()} lang="da"><a href="/kalender">Kalender</a></event-list>
    `);

  it('tells the page', async () => {
    const failure = dispatched(document.body, 'event-list-failed');
    await failing();
    expect((await failure).failure.kind).to.equal('refused');
  });

  it('keeps what the page has', async () => {
    const list = await failing();
    await shown(list, '.notice');
    expect(inside(list, 'slot')).not.to.equal(null);
  });

  it('is accessible', async () => {
    const list = await failing();
    await shown(list, '.notice');
    await expect(list).to.be.accessible();
  });
});
