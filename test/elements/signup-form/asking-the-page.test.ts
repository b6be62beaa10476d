import {expect} from '@open-wc/testing';
import {http} from 'msw';
import type {SignupFormSubmitEvent} from '../../../src/elements/signup-form/signup-form-events.ts';
import {headed, send} from '../../support/form-page.ts';
import {inside, until} from '../../support/mount.ts';
import {intercept, serving, useNetwork} from '../../support/network.ts';
import {aFeed, fillAsAnne, openForm} from './a-form.ts';

const said = (form: Element) => inside(form, '.send [role="status"]')?.textContent?.trim();

describe('<signup-form>, asking the page before it sends', () => {
  useNetwork();

  // The first of its file: what a page has fetched once, it has.
  it('asks once what checks the form has come, and sends nothing when the page says no', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const form = await openForm(feed);
    let release = () => {};
    const late = new Promise<void>(resolve => {
      release = resolve;
    });
    intercept(http.get('*/filing.ts', () => late));
    const asked: {readonly event: SignupFormSubmitEvent; readonly sent: number}[] = [];
    const refuse = (event: SignupFormSubmitEvent) => {
      event.preventDefault();
      asked.push({event, sent: received.length});
    };
    form.addEventListener('signup-form-submit', refuse);

    await fillAsAnne(form);
    await send(form);
    await until(() => said(form), 'it never said that it waits');
    expect(asked, 'asked before anything was checked').to.be.empty;

    release();
    await until(() => asked.length, 'the page was never asked');
    expect(asked[0]?.sent).to.equal(0);
    expect(asked[0]?.event.content.contact.email).to.equal('anne@visitor.example');
    await until(() => said(form) === '', 'it went on as if it were sent');

    // What was held back is sent at the next press, and is the first thing that is.
    form.removeEventListener('signup-form-submit', refuse);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('asks nothing while something is wrong with the form', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    let asked = 0;
    form.addEventListener('signup-form-submit', () => (asked += 1));
    await send(form);
    await until(() => inside(form, '.alert'), 'it never said what is wrong');
    expect(asked).to.equal(0);
  });

  it('says the page’s own words of what came of it, and ours for the rest', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    form.text = {
      form: {faults: count => `Nearly there: ${count}`, sent: {reference: 'Your number'}},
    };
    await send(form);
    await until(() => inside(form, '.alert'), 'it never said what is wrong');
    expect(inside(form, '.alert')?.textContent).to.contain('Nearly there: 2');
    expect(inside(form, '.alert')?.textContent).to.contain('Enter your email address');
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(form.shadowRoot?.textContent).to.contain('Your number');
  });
});
