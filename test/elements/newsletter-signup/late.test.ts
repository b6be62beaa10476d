import {expect} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {alerted, alertIn, headed, send, sendUntilSent} from '../../support/form-page.ts';
import {intercept, serving, useNetwork} from '../../support/network.ts';
import {fillAsAnne, newsletterFeed, openForm} from './a-newsletter-form.ts';

describe('<newsletter-signup>, when what checks and sends it is late', () => {
  useNetwork();

  it('says that it did not get through, keeps what was typed, and sends at the next press', async () => {
    const {received} = serving(newsletterFeed);
    const form = await openForm();
    let isCut = true;
    for (const name of ['filing', 'reply-view', 'reply-en', 'pending-view']) {
      intercept(http.get(`*/${name}.ts`, () => (isCut ? HttpResponse.error() : undefined)));
    }
    await fillAsAnne(form);
    await send(form);
    await alerted(form);
    expect(alertIn(form)).to.contain('We couldn’t get through');
    const field = form.shadowRoot?.querySelector<HTMLInputElement>('[name="email"]');
    expect(field?.value).to.equal('anne@visitor.example');
    isCut = false;
    await sendUntilSent(form, 'newsletter-signup');
    await headed(form, 'Check your mail');
    expect(received).to.have.length(1);
  });
});
