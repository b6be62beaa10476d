import {html, render} from 'lit';
import {loadSignUpText} from '../../../src/text/load-sign-up-text.ts';
import {feedUrl} from '../../support/feeds.ts';
import {headed, send} from '../../support/form-page.ts';
import {mount, shown} from '../../support/mount.ts';
import {plugIn, serving, unplug} from '../../support/network.ts';
import {fillAsAnne, NOW} from './a-form.ts';

/** Lets a visitor's browser have what it fetches while the form is filled in; what a test says of the line and of chance ends with it. */
export function useLine() {
  const {random} = Math;
  before(async () => {
    await import('../../../src/elements/signup-form/closing-view.ts');
    await loadSignUpText('en');
  });
  afterEach(() => {
    Math.random = random;
    Reflect.deleteProperty(navigator, 'onLine');
    plugIn();
  });
}

/** A page whose form goes and comes, as with a reload: the same tag, a new element. */
export async function aPage(feed: object) {
  const address = feedUrl(feed);
  const page = await mount<HTMLDivElement>(html`<div></div>`);
  const load = async (now = NOW) => {
    render(html``, page);
    render(html`<signup-form feed=${address} lang="en" now=${now}></signup-form>`, page);
    const form = page.querySelector('signup-form');
    if (!form) throw new Error('the page has no form');
    await shown(form, 'form, .heading');
    return form;
  };
  return {load};
}

/** What the browser does when the network goes. */
export const goOffline = () => {
  unplug();
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
  dispatchEvent(new Event('offline'));
};

/** What the browser does when there is a network again, whatever it is worth. */
export const findNetwork = () => {
  Reflect.deleteProperty(navigator, 'onLine');
  dispatchEvent(new Event('online'));
};

/** What the browser does when the network is back. */
export const goOnline = () => {
  plugIn();
  findNetwork();
};

/** A form that was sent without a network. */
export const heldForm = async (feed: object) => {
  const served = serving(feed);
  const page = await aPage(feed);
  const form = await page.load();
  await fillAsAnne(form);
  goOffline();
  await send(form);
  await headed(form, 'has not been sent yet');
  return {...served, form, page};
};

/** Lets a held sign-up get through, so that it doesn't come to the server of the next test. */
export const sentInTheEnd = async (form: Element) => {
  goOnline();
  await headed(form, 'You are signed up');
};
