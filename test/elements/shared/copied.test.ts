import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/embed/define-all.ts';
import {feedUrl} from '../../support/feeds.ts';
import {fill, headed, send} from '../../support/form-page.ts';
import {inside, mount, shown, until} from '../../support/mount.ts';
import {API, serving, useNetwork} from '../../support/network.ts';
import {offeringCaptchas} from '../../support/other-captcha.ts';
import {readableText} from '../../support/readable.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {aFeed, fillAsAnne, NOW, openForm} from '../signup-form/a-form.ts';

const feed = {
  ...aPublishedFeed(
    aPublishedEvent({subEvent: [{id: 'ord', name: 'Velkomst', startDate: '2026-05-05T17:00'}]}),
  ),
  api: API,
};

const tags = ['event-card', 'event-list', 'programme-timeline', 'signup-form', 'newsletter-signup'];

/** The ways in which pages copy what stands on them: sliders, caches of visited pages, editors. */
const ways = [
  {
    name: 'clones',
    copy: (element: Element, place: Element) => place.append(element.cloneNode(true)),
  },
  {
    name: 'writes anew as markup',
    copy: (element: Element, place: Element) => (place.innerHTML = element.outerHTML),
  },
] as const;

const textOf = (element: Element) => {
  const root = element.shadowRoot?.querySelector('article, form, ol, ul, section, div');
  return root ? readableText(root) : '';
};

async function shownWhole(element: Element) {
  await until(() => textOf(element).length > 20, `<${element.localName}> never showed anything`);
  return element;
}

async function copyOf(element: Element, {copy}: (typeof ways)[number]) {
  const place = await mount(html`<section></section>`);
  copy(element, place);
  const [made] = place.children;
  if (!made) throw new Error('nothing was copied');
  return made;
}

describe('an element that the page copies', () => {
  useNetwork();

  for (const way of ways) {
    for (const tag of tags) {
      it(`shows the same twice where the page ${way.name} it: ${tag}`, async () => {
        serving(feed);
        const place = await mount(html`<div></div>`);
        place.innerHTML = `<${tag} feed="${feedUrl(feed)}" lang="en" now="${NOW}"><p id="inside">Inside</p></${tag}>`;
        const [original] = place.children;
        if (!original) throw new Error('there is no original');
        await shownWhole(original);
        const copied = await copyOf(original, way);
        await until(
          () => textOf(copied) === textOf(original),
          `the copy never showed what the original does`,
        );
        expect(copied.outerHTML).to.equal(original.outerHTML);
      });
    }

    it(`takes a sign-up of its own where the page ${way.name} it`, async () => {
      const published = aFeed();
      const {received} = serving(published);
      const form = await openForm(published);
      await fillAsAnne(form);
      await send(form);
      await headed(form, 'You are signed up');
      const copied = await copyOf(form, way);
      await fill(copied, 'contact.name', 'Bo Holm');
      await fill(copied, 'contact.email', 'bo@visitor.example');
      await send(copied);
      await headed(copied, 'You are signed up');
      expect(received).to.have.length(2);
      expect(inside(form, '[part="receipt"]')?.textContent).to.contain('anne@visitor.example');
    });

    it(`shows one captcha of another provider where the page ${way.name} it`, async () => {
      offeringCaptchas();
      const published = aFeed();
      serving(published);
      const form = await mount(html`
        <signup-form
          feed=${feedUrl(published)}
          lang="en"
          now=${NOW}
          captcha="turnstile:our-key"
        ></signup-form>
      `);
      const begin = async (element: Element) => {
        (await shown(element, '[name="contact.name"]')).focus();
        await until(
          () => element.querySelector<HTMLButtonElement>('.other-captcha')?.onclick,
          'the other captcha was never shown',
        );
      };
      await begin(form);
      const copied = await copyOf(form, way);
      await begin(copied);
      expect(copied.querySelectorAll('.other-captcha')).to.have.length(1);
    });
  }
});
