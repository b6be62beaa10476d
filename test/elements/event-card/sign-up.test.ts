import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, nothing} from 'lit';
import '../../../src/embed/define/event-card.ts';
import '../../../src/embed/define/event-feed.ts';
import '../../../src/embed/define/event-list.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {fill, headed, press, send} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {API, serving, useNetwork} from '../../support/network.ts';

const [ALFA, BETA] = ['alfa', 'beta'].map((id, index) =>
  aPublishedEvent({
    id,
    name: id,
    startDate: `2026-12-0${index + 1}T18:00`,
    registration: {email: 'bo@example.org'},
  }),
);

/** A page with elements on a feed of two events that one can sign up for at a server. */
async function aPage(elements = (feed: string) => html`${card(feed)}`) {
  const feed = aPublishedFeed(ALFA, BETA);
  const server = serving(feed);
  const page = await mount<HTMLElement>(html`<div>${elements(feedUrl(feed))}</div>`);
  return {page, server};
}

const card = (feed: string, event?: string) => html`
  <event-card
    feed=${feed}
    event=${event ?? nothing}
    api=${API}
    partner="biblioteket"
    now="2026-11-22T10:00"
  ></event-card>
`;

const form = (feed: string, event?: string) => html`
  <button id="before"></button>
  <signup-form feed=${feed} event=${event ?? nothing} api=${API} now="2026-11-22T10:00">
  </signup-form>
`;

/** Finds an element that the page has. */
function the(page: Element, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector} on the page`);
  return element;
}

/** Presses “Tilmeld dig” on the card of a page. */
async function pressSignUp(page: Element) {
  await press(the(page, 'event-card'), '[part="action"]');
  return the(page, 'event-card');
}

/** Waits until the page's own form has the focus on its heading. */
async function ledTo(page: Element) {
  const own = the(page, 'signup-form');
  await until(
    () => own.shadowRoot?.activeElement?.matches('.heading'),
    'the form of the page never had the focus on its heading',
  );
  return own;
}

describe('signing up on an <event-card>', () => {
  useNetwork();

  it('opens a form that can be seen, also where the button is at the lower edge of the window', async () => {
    const {page} = await aPage(
      feed => html`
        <div style="block-size: 80vh"></div>
        ${card(feed)}
        <div style="block-size: 100vh"></div>
      `,
    );
    await shown(the(page, 'event-card'), '[part="action"]');
    inside(the(page, 'event-card'), '[part="action"]')?.scrollIntoView({block: 'end'});
    const opened = await pressSignUp(page);
    await shown(opened, 'signup-form');
    await until(() => {
      const top = inside(opened, 'signup-form')?.getBoundingClientRect().top ?? Infinity;
      return top > 0 && top < innerHeight * 0.75;
    }, 'it is out of sight');
  });

  it('opens the form in the card, where the page has none', async () => {
    const {page} = await aPage();
    const pressed = await pressSignUp(page);
    await shown(await shown(pressed, 'signup-form'), '[name="contact.email"]');
    expect(inside(pressed, '[part="action"]')?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is accessible with the form open', async () => {
    const {page} = await aPage();
    const pressed = await pressSignUp(page);
    await shown(await shown(pressed, 'signup-form'), '[name="contact.email"]');
    await expect(pressed).to.be.accessible();
  });

  it('signs a visitor up, and tells the server which partner sent them', async () => {
    const {page, server} = await aPage();
    const opened = await shown(await pressSignUp(page), 'signup-form');
    await fill(opened, 'contact.name', 'Karla Friis');
    await fill(opened, 'contact.email', 'karla@example.org');
    await send(opened);
    await headed(opened, 'tilmeldt');
    expect(server.received.map(({partner}) => partner)).to.eql(['biblioteket']);
  });

  describe('leads to the form of the page', () => {
    const pages = [
      {where: 'is for the same event', elements: (feed: string) => [card(feed), form(feed)]},
      {
        where: 'has the event from around it',
        elements: (feed: string) => [
          card(feed, 'beta'),
          html`<event-feed feed=${feed} event="beta">${form('')}</event-feed>`,
        ],
      },
    ];
    for (const {where, elements} of pages) {
      it(`where that ${where}`, async () => {
        const {page} = await aPage(feed => html`${elements(feed)}`);
        await shown(the(page, 'signup-form'), '.heading');
        const pressed = await pressSignUp(page);
        await ledTo(page);
        expect(inside(pressed, 'signup-form')).to.equal(null);
      });
    }

    it('from where Tab goes on to its first field', async () => {
      const {page} = await aPage(feed => html`${card(feed)}${form(feed)}`);
      await shown(the(page, 'signup-form'), '.heading');
      await pressSignUp(page);
      const own = await ledTo(page);
      await sendKeys({press: 'Tab'});
      expect(own.shadowRoot?.activeElement?.getAttribute('name')).to.equal('contact.name');
    });

    it('whose fields Tab reaches from before it afterwards, too', async () => {
      const {page} = await aPage(feed => html`${card(feed)}${form(feed)}`);
      await shown(the(page, 'signup-form'), '.heading');
      await pressSignUp(page);
      const own = await ledTo(page);
      the(page, '#before').focus();
      await sendKeys({press: 'Tab'});
      expect(own.shadowRoot?.activeElement?.getAttribute('name')).to.equal('contact.name');
    });
  });

  describe('opens the form in the card', () => {
    const elsewhere = feedUrl(aPublishedFeed(ALFA, BETA));
    const pages = [
      {where: 'another event', elements: (feed: string) => [card(feed, 'beta'), form(feed)]},
      {
        where: 'an event of that name in another feed',
        elements: (feed: string) => [card(feed, 'beta'), form(elsewhere, 'beta')],
      },
      {
        where: 'the event around it, which is another',
        elements: (feed: string) => [
          card(feed, 'alfa'),
          html`<event-feed feed=${feed} event="beta">${form('')}</event-feed>`,
        ],
      },
    ];
    for (const {where, elements} of pages) {
      it(`where the form of the page is for ${where}`, async () => {
        const {page} = await aPage(feed => html`${elements(feed)}`);
        await shown(the(page, 'signup-form'), '.heading');
        const opened = await shown(await pressSignUp(page), 'signup-form');
        await shown(opened, '[name="contact.email"]');
      });
    }
  });

  it('opens the form for the event that was pressed in a list, beside a form for the next', async () => {
    const {page} = await aPage(
      feed => html`
        <event-list feed=${feed} api=${API} now="2026-11-22T10:00"></event-list>${form(feed)}
      `,
    );
    await shown(the(page, 'signup-form'), '.heading');
    const list = the(page, 'event-list');
    await press(list, 'li:nth-child(2) [part="more"]');
    await press(list, 'li:nth-child(2) [part="action"]');
    const opened = await shown(list, 'signup-form');
    expect((await shown(opened, '.event')).textContent).to.equal('beta');
  });

  it('keeps an opened event open when Escape is pressed in a field of its form', async () => {
    const {page} = await aPage(
      feed => html`<event-list feed=${feed} api=${API} now="2026-11-22T10:00"></event-list>`,
    );
    const list = the(page, 'event-list');
    await press(list, '[part="more"]');
    await press(list, '[part="action"]');
    const opened = await shown(list, 'signup-form');
    (await shown(opened, '[name="contact.name"]')).focus();
    await sendKeys({press: 'Escape'});
    expect(inside(list, '[part="more"]')?.getAttribute('aria-expanded')).to.equal('true');
  });
});
