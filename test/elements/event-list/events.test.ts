import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {dispatched} from '../../support/dispatched.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl, missingUrl} from '../../support/feeds.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {readableText} from '../../support/readable.ts';
import {evenings, mountList, partText, titlesIn} from './mount-list.ts';

const FEED = aPublishedFeed(...evenings);

const press = (list: Element, part: string) => inside(list, `[part="${part}"]`)?.click();

describe('<event-list>', () => {
  it('shows the events to come in order of time', async () => {
    expect(titlesIn(await mountList(FEED, {limit: 3}))).to.eql(['Aften 1', 'Aften 2', 'Aften 3']);
  });

  it('shows six at first, unless the page says', async () => {
    expect(titlesIn(await mountList(FEED))).to.have.length(6);
  });

  it('tells how many there are', async () => {
    expect(partText(await mountList(FEED, {limit: 4}), 'count')).to.equal('Viser 4 af 9');
  });

  it('tells no number when all are there', async () => {
    expect(partText(await mountList(FEED, {limit: 9}), 'count')).to.equal('');
  });

  it('shows only what has the theme that the page names', async () => {
    const list = await mountList(
      aPublishedFeed(aPublishedEvent({name: 'Sang', keywords: '#kultur'}), ...evenings),
      {keyword: 'kultur'},
    );
    expect(titlesIn(list)).to.eql(['Sang']);
  });

  it('shows what has been', async () => {
    const list = await mountList(
      aPublishedFeed(aPublishedEvent({name: 'Høst', startDate: '2026-09-01'}), ...evenings),
      {show: 'past'},
    );
    expect(titlesIn(list)).to.eql(['Høst']);
  });

  it('leads to the event’s own page', async () => {
    const list = await mountList(aPublishedFeed(aPublishedEvent({url: 'https://x.example/spis'})));
    expect(inside<HTMLAnchorElement>(list, '[part="title"] a')?.href).to.equal(
      'https://x.example/spis',
    );
  });

  it('opens an event in place', async () => {
    const list = await mountList(aPublishedFeed(aPublishedEvent({description: 'Kom og spis.'})));
    press(list, 'more');
    await list.updateComplete;
    expect(partText(list, 'entry')).to.contain('Kom og spis.');
  });

  it('opens one event and no other', async () => {
    const list = await mountList(FEED);
    press(list, 'more');
    await list.updateComplete;
    expect(list.shadowRoot?.querySelectorAll('.panel')).to.have.length(1);
  });

  const empty = [
    {show: 'upcoming', says: 'Der er ikke planlagt noget lige nu.'},
    {show: 'past', says: 'Her er ikke noget at se tilbage på endnu.'},
    {show: 'articles', says: 'Her er ingen artikler endnu.'},
  ];
  for (const {show, says} of empty) {
    it(`says in words that there is nothing (${show})`, async () => {
      const list = await mountList(aPublishedFeed(), {show});
      expect(partText(list, 'count')).to.equal(says);
    });
  }

  it('is accessible', async () => {
    await expect(await mountList(FEED)).to.be.accessible();
  });

  it('is accessible with an event open', async () => {
    const list = await mountList(FEED);
    press(list, 'more');
    await list.updateComplete;
    await expect(list).to.be.accessible();
  });

  it('is accessible when empty', async () => {
    await expect(await mountList(aPublishedFeed())).to.be.accessible();
  });

  describe('that loads more', () => {
    it('adds the next ones', async () => {
      const list = await mountList(FEED, {limit: 4});
      press(list, 'load-more');
      await list.updateComplete;
      expect(titlesIn(list)).to.have.length(8);
    });

    it('goes on by keyboard at the first new one', async () => {
      const list = await mountList(FEED, {limit: 4});
      const extended = dispatched(list, 'event-list-extended');
      inside(list, '[part="load-more"]')?.focus();
      await sendKeys({press: 'Enter'});
      await extended;
      const entry = list.shadowRoot?.activeElement?.closest('li');
      expect(entry && readableText(entry)).to.contain('Aften 5');
    });

    it('says how many are shown now', async () => {
      const list = await mountList(FEED, {limit: 4});
      press(list, 'load-more');
      await list.updateComplete;
      expect(partText(list, 'count')).to.equal('Viser 8 af 9');
    });

    it('has no button once all are shown', async () => {
      const list = await mountList(FEED, {limit: 5});
      press(list, 'load-more');
      await list.updateComplete;
      expect(inside(list, '[part="load-more"]')).to.equal(null);
    });

    it('tells the page', async () => {
      const list = await mountList(FEED, {limit: 4});
      const extended = dispatched(list, 'event-list-extended');
      press(list, 'load-more');
      const {shown, total} = await extended;
      expect([shown, total]).to.eql([8, 9]);
    });
  });

  describe('that can be searched', () => {
    const typeInto = async (list: Element, words: string) => {
      inside(list, 'input')?.focus();
      await sendKeys({type: words});
    };

    it('shows what fits', async () => {
      const list = await mountList(FEED, {search: true});
      await typeInto(list, 'aften 7');
      await until(() => titlesIn(list).join() === 'Aften 7', 'it never found Aften 7');
    });

    it('says that nothing fits', async () => {
      const list = await mountList(FEED, {search: true});
      await typeInto(list, 'morgen');
      await until(
        () => partText(list, 'count') === 'Din søgning gav ingen resultater.',
        'it never said so',
      );
    });

    it('is accessible', async () => {
      await expect(await mountList(FEED, {search: true})).to.be.accessible();
    });
  });

  it('says of all that it would have that it cannot be fetched', async () => {
    const list = await mount(html`<event-list feed=${missingUrl()} lang="da"></event-list>`);
    expect((await shown(list, '[part="notice"]')).textContent).to.equal(
      'Arrangementerne kan ikke hentes lige nu. Prøv igen om lidt.',
    );
  });

  describe('while the page is open', () => {
    const {now} = Date;
    before(() => {
      const start = now();
      Date.now = () => Date.parse('2026-12-03T20:59:59.500+01:00') + now() - start;
    });
    after(() => {
      Date.now = now;
    });

    it('takes over to what has been an event that ends', async () => {
      const feed = aPublishedFeed(aPublishedEvent({endDate: '2026-12-03T21:00'}));
      const list = await mount(html`
        <event-list feed=${feedUrl(feed)} lang="da" show="past"></event-list>
      `);
      await shown(list, '[part="entries"]');
      await until(() => titlesIn(list).join() === 'Fællesspisning', 'the event was never over');
    });
  });

  for (const width of ['240px', '700px', '1200px']) {
    it(`fits into ${width}`, async () => {
      const list = await mountList(
        aPublishedFeed(aPublishedEvent({name: 'Boligområdeomstillingsfællesspisning'})),
      );
      list.style.width = width;
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    });
  }
});
