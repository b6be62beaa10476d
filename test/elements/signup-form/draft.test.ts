import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {feedUrl} from '../../support/feeds.ts';
import {alerted, fill, headed, press, send} from '../../support/form-page.ts';
import {inside, mount, shown} from '../../support/mount.ts';
import {answeringOnce, aProblem, serving, useNetwork} from '../../support/network.ts';
import {aFeed, aFeedAsking, fillAsAnne, NOW} from './a-form.ts';

/** A page whose form goes and comes, as with a reload: the same tag, a new element. */
async function aPage(feed: object) {
  const address = feedUrl(feed);
  const page = await mount<HTMLDivElement>(html`<div></div>`);
  const load = async () => {
    render(html``, page);
    render(html`<signup-form feed=${address} lang="en" now=${NOW}></signup-form>`, page);
    const form = page.querySelector('signup-form');
    if (!form) throw new Error('the page has no form');
    await shown(form, 'form, .heading');
    return form;
  };
  return {load};
}

const valueOf = (form: Element, name: string) =>
  inside<HTMLInputElement>(form, `[name="${name}"]`)?.value;

describe('<signup-form>, reloaded', () => {
  useNetwork();

  it('still has what was typed', async () => {
    const feed = aFeed();
    serving(feed);
    const page = await aPage(feed);
    const before = await page.load();
    await fillAsAnne(before);
    await press(before, '.add');
    await fill(before, 'people.0.name', 'Bo Holm');
    const after = await page.load();
    expect(valueOf(after, 'contact.name')).to.equal('Anne Jensen');
    expect(valueOf(after, 'people.0.name')).to.equal('Bo Holm');
  });

  it('asks for the consent again', async () => {
    const feed = aFeedAsking({consent: 'I may write to you.'});
    serving(feed);
    const page = await aPage(feed);
    await fillAsAnne(await page.load());
    const after = await page.load();
    expect(inside<HTMLInputElement>(after, '[name="consents.consent-1"]')?.checked).to.equal(false);
  });

  it('is empty again once it was sent', async () => {
    const feed = aFeed();
    serving(feed);
    const page = await aPage(feed);
    const before = await page.load();
    await fillAsAnne(before);
    await send(before);
    await headed(before, 'You are signed up');
    expect(valueOf(await page.load(), 'contact.name')).to.equal('');
  });

  it('sends under the same key what may have been taken before', async () => {
    const feed = aFeed();
    const {keys} = serving(feed);
    const tried: string[] = [];
    answeringOnce(() => aProblem('unavailable', 503));
    const page = await aPage(feed);
    const before = await page.load();
    await fillAsAnne(before);
    await send(before);
    await alerted(before);
    tried.push(sessionStorage.getItem(sessionStorage.key(0) ?? '') ?? '');
    const after = await page.load();
    await send(after);
    await headed(after, 'You are signed up');
    expect(tried[0]).to.contain(keys[0]);
  });

  it('keeps nothing where the browser has no storage', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('no storage here', 'SecurityError');
      },
    });
    try {
      const feed = aFeed();
      serving(feed);
      const form = await (await aPage(feed)).load();
      await fillAsAnne(form);
      await send(form);
      await headed(form, 'You are signed up');
    } finally {
      if (real) Object.defineProperty(globalThis, 'sessionStorage', real);
    }
  });
});
