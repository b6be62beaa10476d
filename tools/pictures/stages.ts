import type {Page} from 'puppeteer-core';
import type {Tag} from '../../src/embed/tags.ts';
import type {Scene} from './studio.ts';

const element = (tag: Tag, attributes = '', feed = 'events.json') =>
  `<${tag} feed="${feed}" ${attributes}></${tag}>`;

const press = (tag: Tag, selector: string) => (page: Page) =>
  page.locator(`${tag} >>> ${selector}`).click();

const waitFor = async (page: Page, tag: Tag, part: string) => {
  await page.locator(`${tag} >>> [part="${part}"]`).wait();
};

const write = (page: Page, tag: Tag, name: string, text: string) =>
  page.locator(`${tag} >>> [name="${name}"]`).fill(text);

/** Takes the page to be one without https, where the captcha can't be solved. */
const insecure = `Object.defineProperty(globalThis, 'isSecureContext', {value: false});`;

const card: readonly Scene[] = [
  {html: element('event-card', 'event="stand-up"')},
  {html: element('event-card', 'event="last"')},
  {html: element('event-card', 'event="few" compact')},
  {html: element('event-card', 'event="none"'), awaits: '[part="notice"]'},
];

const list: readonly Scene[] = [
  {html: element('event-list', 'search limit="3"')},
  {
    html: element('event-list', 'keyword="citizenship"'),
    act: press('event-list', '[part="more"]'),
  },
  {html: element('event-list', 'show="past"'), act: press('event-list', '[part="more"]')},
  {html: element('event-list', 'show="articles"')},
  {html: element('event-list', '', 'none.json'), awaits: '[part="notice"]'},
];

const send = press('newsletter-signup', '[part="submit"]');

const newsletter: readonly Scene[] = [
  {html: element('newsletter-signup')},
  {
    html: element('newsletter-signup'),
    async act(page) {
      await send(page);
      await waitFor(page, 'newsletter-signup', 'alert');
    },
  },
  {
    html: element('newsletter-signup'),
    before: insecure,
    async act(page) {
      await press('newsletter-signup', '[name="email"]')(page);
      await press('newsletter-signup', '.door-offer')(page);
      await page.locator('newsletter-signup >>> .door-picture').wait();
    },
  },
  {
    html: element('newsletter-signup'),
    async act(page) {
      await write(page, 'newsletter-signup', 'email', 'anne@visitor.example');
      await press('newsletter-signup', '[name="consent"]')(page);
      await send(page);
      await waitFor(page, 'newsletter-signup', 'pending');
    },
  },
  {html: element('newsletter-signup', '', 'none.json'), awaits: '[part="notice"]'},
];

async function fillIn(page: Page) {
  await write(page, 'signup-form', 'contact.name', 'Anne Jensen');
  await write(page, 'signup-form', 'contact.email', 'anne@visitor.example');
  await press('signup-form', '[name="consents.consent-1"]')(page);
}

const signUp = press('signup-form', '[part="submit"]');

const form: readonly Scene[] = [
  {html: element('signup-form', 'event="stand-up"')},
  {
    html: element('signup-form', 'event="few"'),
    async act(page) {
      await signUp(page);
      await waitFor(page, 'signup-form', 'alert');
    },
  },
  {
    html: element('signup-form', 'event="few"'),
    before: insecure,
    async act(page) {
      await press('signup-form', '[name="contact.name"]')(page);
      await press('signup-form', '.door-offer')(page);
      await page.locator('signup-form >>> .door-picture').wait();
    },
  },
  {
    html: element('signup-form', 'event="today"'),
    async act(page) {
      await fillIn(page);
      await signUp(page);
      await waitFor(page, 'signup-form', 'receipt');
    },
  },
  {
    html: element('signup-form', 'event="today"'),
    async act(page) {
      await fillIn(page);
      // All that comes after the form has been fetched with the first field.
      await page.waitForNetworkIdle();
      await page.setOfflineMode(true);
      await signUp(page);
      await waitFor(page, 'signup-form', 'held');
    },
  },
  {
    html: element('signup-form', 'event="today"', 'mail.json'),
    async act(page) {
      await fillIn(page);
      await signUp(page);
      await waitFor(page, 'signup-form', 'letter');
    },
  },
  {html: element('signup-form', 'event="few"', 'none.json'), awaits: '[part="again"]'},
  {html: element('signup-form', 'event="closed"'), awaits: '[part="notice"]'},
];

/** Scenes that show each part of each element; a part is pictured in the first that has it. */
export const stages: Readonly<Record<Tag, readonly Scene[]>> = {
  'event-card': card,
  'event-list': list,
  'event-feed': [
    {html: `<event-feed feed="events.json" event="few"><event-card></event-card></event-feed>`},
  ],
  'programme-timeline': [{html: element('programme-timeline', 'event="conference"')}],
  'signup-form': form,
  'newsletter-signup': newsletter,
};
