import {expect} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {html} from 'lit';
import type {SignupFormElement} from '../../../src/elements/signup-form/signup-form.ts';
import {dispatched} from '../../support/dispatched.ts';
import {feedUrl} from '../../support/feeds.ts';
import {alerted, alertIn, faultAt, headed, send, sendUntilSent} from '../../support/form-page.ts';
import {inside, mount, shown} from '../../support/mount.ts';
import {intercept, serving, useNetwork} from '../../support/network.ts';
import {aFeed, fillAsAnne, NOW, openForm} from './a-form.ts';

/** What is fetched with the first field. */
const LATE = ['filing', 'reply-view', 'reply-en'];

let isCut = false;

/** Lets nothing through of what a form fetches while it is filled in. */
const cutOff = () => {
  isCut = true;
  for (const name of LATE) {
    intercept(http.get(`*/${name}.ts`, () => (isCut ? HttpResponse.error() : undefined)));
  }
};

const valueOf = (form: Element, name: string) =>
  form.shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;

describe('<signup-form>, when what checks and sends it is late', () => {
  useNetwork();
  afterEach(() => {
    isCut = false;
    Reflect.deleteProperty(navigator, 'onLine');
  });

  // In this order: what a page has fetched once, it has.
  it('says that it did not get through, keeps what was typed, and sends at the next press', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const form = await openForm(feed);
    cutOff();
    await fillAsAnne(form);
    const refused = dispatched(form, 'signup-form-refused');
    await send(form);
    await refused;
    await alerted(form);
    expect(alertIn(form)).to.contain('We couldn’t get through');
    expect(valueOf(form, 'contact.name')).to.equal('Anne Jensen');
    await expect(form).to.be.accessible();

    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    const refusedAgain = dispatched(form, 'signup-form-refused');
    await send(form);
    await refusedAgain;
    expect(inside(form, '[part="held"]'), 'what was never checked is not held').to.equal(null);
    Reflect.deleteProperty(navigator, 'onLine');

    isCut = false;
    await sendUntilSent(form, 'signup-form');
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('says what is wrong as soon as it can', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await send(form);
    await alerted(form);
    expect(faultAt(form, 'contact.email')).to.equal('Enter your email address');
  });

  it('does not get through to an address that is none', async () => {
    const form = await mount<SignupFormElement>(
      html`<signup-form
        feed=${feedUrl(aFeed())}
        lang="en"
        now=${NOW}
        api="https://"
      ></signup-form>`,
    );
    await shown(form, 'form');
    await fillAsAnne(form);
    await send(form);
    await alerted(form);
    expect(alertIn(form)).to.contain('We couldn’t get through');
  });
});
