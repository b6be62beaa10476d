import {expect} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import {dispatched} from '../../support/dispatched.ts';
import {alerted, fill, headed, press, send} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {answeringElsewhere, serving, useNetwork} from '../../support/network.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {holdingForms} from '../shared/held-back.ts';
import {aFeed, aFeedAsking, fillAsAnne} from './a-form.ts';
import {aPage, goOffline, goOnline, heldForm, sentInTheEnd, useLine} from './cut-off.ts';

/** A form that has been sent when the network goes, and to which no answer has come yet. */
async function lostForm(feed: object) {
  const served = serving(feed);
  const answers = holdingForms();
  const page = await aPage(feed);
  const form = await page.load();
  await fillAsAnne(form);
  await send(form);
  await answers.underWay();
  goOffline();
  await headed(form, 'don’t know whether');
  return {...served, answers, page, form};
}

describe('<signup-form>, when the network goes before there is an answer', () => {
  useNetwork();
  useLine();

  it('does not say that nothing was sent, and that changing it may make two of it', async () => {
    const {form, answers} = await lostForm(aFeed());
    expect(inside(form, '[part="held"]')?.textContent).to.contain('it may count twice');
    await expect(form).to.be.accessible();
    answers.letThrough();
    await headed(form, 'You are signed up');
  });

  it('does not say so of what never left', async () => {
    const {form} = await heldForm(aFeed());
    expect(inside(form, '.heading')?.textContent).to.contain('has not been sent yet');
    await sentInTheEnd(form);
  });

  it('asks after a reload whether to send it again, to be sure', async () => {
    const {page, answers, received} = await lostForm(aFeed());
    const form = await page.load();
    await shown(form, '[part="held"]');
    expect(inside(form, '[part="held"]')?.textContent).to.contain('Send it again to be sure');
    answers.letThrough();
    goOnline();
    await until(() => received.length, 'the first never arrived');
    await press(form, '[part="held"] .primary');
    await headed(form, 'You are signed up');
  });

  it('counts once when it is sent again', async () => {
    const {page, answers, server, keys} = await lostForm(aFeed());
    const form = await page.load();
    answers.letThrough();
    goOnline();
    await until(() => keys.length, 'the first never arrived');
    await press(form, '[part="held"] .primary');
    await headed(form, 'You are signed up');
    expect(new Set(keys).size).to.equal(1);
    expect(await server.mails()).to.have.length(1);
  });

  it('confirms what got through, and not what was written meanwhile', async () => {
    const {form, answers} = await lostForm(aFeed());
    await press(form, '[part="held"] .row button');
    await fill(form, 'contact.email', 'another@visitor.example');
    answers.letThrough();
    await headed(form, 'You are signed up');
    expect(form.shadowRoot?.textContent).to.contain('anne@visitor.example');
    expect(form.shadowRoot?.textContent).not.to.contain('another@visitor.example');
  });

  it('leaves it to the visitor to send again where an endpoint could count it twice', async () => {
    const url = 'https://forms.example/sign-up';
    const registration = {endpoint: {url, encoding: 'json'}};
    const feed = aPublishedFeed(aPublishedEvent({registration}));
    serving(feed);
    let tries = 0;
    let loseAnswer = () => {};
    const lost = new Promise<void>(resolve => {
      loseAnswer = resolve;
    });
    answeringElsewhere(url, async () => {
      tries += 1;
      await lost;
      return HttpResponse.error();
    });
    const form = await (await aPage(feed)).load();
    await fillAsAnne(form);
    await send(form);
    await until(() => tries, 'it was never sent');
    goOffline();
    loseAnswer();
    await alerted(form);
    goOnline();
    expect(inside(form, '[part="held"]')).to.equal(null);
    expect(tries).to.equal(1);
  });
});

describe('<signup-form>, with a sign-up that was held before a reload', () => {
  useNetwork();
  useLine();

  it('asks also when the sign-up has closed meanwhile', async () => {
    const {page} = await heldForm(aFeedAsking({closes: '2026-03-02'}));
    const form = await page.load('2026-03-05T11:00');
    await shown(form, '[part="held"]');
    goOnline();
    await press(form, '[part="held"] .row button:last-child');
    await until(
      () => form.shadowRoot?.textContent?.includes('closed'),
      'it never said that it is too late',
    );
  });

  it('asks the page about what is sent, with the consent that was given', async () => {
    const {page} = await heldForm(aFeedAsking({consent: 'I may write to you.'}));
    const form = await page.load();
    await shown(form, '[part="held"]');
    goOnline();
    const asked = dispatched(form, 'signup-form-submit');
    await press(form, '[part="held"] .primary');
    expect((await asked).content.consents).to.deep.equal({'consent-1': '1'});
    await headed(form, 'You are signed up');
  });

  it('tells the page of the sign-up to the next event as well', async () => {
    const next = aPublishedEvent({'@id': 'next', name: 'The next one'});
    const {form} = await heldForm(aFeed(aPublishedEvent({}), next));
    form.event = 'next';
    await shown(form, 'form');
    await fillAsAnne(form);
    const held = dispatched(form, 'signup-form-held');
    await send(form);
    await held;
    expect(form.shadowRoot?.textContent).to.contain('The next one');
  });
});
