import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {alerted, alertIn, headed, press, send} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {
  API,
  answeringElsewhere,
  intercept,
  plugIn,
  serving,
  useNetwork,
} from '../../support/network.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {holdingChallenges, holdingForms} from '../shared/held-back.ts';
import {aFeed, fillAsAnne} from './a-form.ts';
import {aPage, findNetwork, goOffline, goOnline, heldForm, useLine} from './cut-off.ts';

/** Lets chance say how long the form waits for its next try: 0 is not at all, 1,000 is an hour. */
const chance = (number: number) => {
  Math.random = () => number;
};

/** Lets so many tries of a form fail, as a network does that has just come back; gives their keys. */
function failing(count = Infinity): readonly string[] {
  const keys: string[] = [];
  intercept(
    http.post(`${API}*`, ({request}) => {
      if (keys.length >= count) return undefined;
      keys.push(request.headers.get('Idempotency-Key') ?? '');
      return HttpResponse.error();
    }),
  );
  return keys;
}

const tried = (keys: readonly string[], count: number) =>
  until(() => keys.length >= count, `it was not tried ${count} times`);

/** Finds a network until a try has failed on it, and the form waits an hour for the next one. */
async function failOnce(form: Element) {
  chance(1_000);
  const failed = failing(1);
  plugIn();
  await until(() => {
    // What was still about to fail for want of a network is not tried twice at once.
    if (!failed.length) findNetwork();
    return failed.length;
  }, 'it was never tried');
  await until(
    () => inside(form, '[part="held"] [role="status"]')?.textContent?.trim() === '',
    'it never waited',
  );
}

describe('<signup-form>, when a network that is back fails', () => {
  useNetwork();
  useLine();

  it('tries again by itself, as the same sign-up', async () => {
    const {form, server, received, keys} = await heldForm(aFeed());
    chance(0);
    const failed = failing(3);
    goOnline();
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
    expect(await server.mails()).to.have.length(1);
    expect(new Set([...failed, ...keys]).size).to.equal(1);
  });

  it('does not disturb who waits', async () => {
    const {form} = await heldForm(aFeed());
    let held = 0;
    form.addEventListener('signup-form-held', () => (held += 1));
    const back = await shown(form, '.row button');
    back.focus();
    chance(0);
    const failed = failing();
    goOnline();
    await tried(failed, 3);
    expect(form.shadowRoot?.activeElement?.textContent).to.equal('Change the sign-up');
    expect(held).to.equal(0);
    await expect(form).to.be.accessible();
  });

  it('tries at once when the page is seen again', async () => {
    const {form} = await heldForm(aFeed());
    await failOnce(form);
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    await headed(form, 'You are signed up');
  });

  it('goes on when it is put back on the page', async () => {
    const {form} = await heldForm(aFeed());
    await failOnce(form);
    const page = form.parentElement;
    form.remove();
    page?.append(form);
    await headed(form, 'You are signed up');
  });

  it('leaves it to the visitor in the end, with all that was typed', async () => {
    const {form, keys} = await heldForm(aFeed());
    chance(0);
    let refusals = 0;
    form.addEventListener('signup-form-refused', () => (refusals += 1));
    const failed = failing(11);
    goOnline();
    await alerted(form);
    expect(alertIn(form)).to.contain('We couldn’t get through');
    expect(inside<HTMLInputElement>(form, '[name="contact.name"]')?.value).to.equal('Anne Jensen');
    expect(refusals).to.equal(1);
    expect(failed).to.have.length(11);
    await send(form);
    await headed(form, 'You are signed up');
    expect(new Set([...failed, ...keys]).size).to.equal(1);
  });

  it('sends nothing that was taken back before it went', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const challenges = holdingChallenges();
    const page = await aPage(feed);
    const form = await page.load();
    await fillAsAnne(form);
    await send(form);
    await challenges.underWay();
    goOffline();
    await press(form, '[part="held"] .row button');
    const name = await shown<HTMLInputElement>(form, '[name="contact.name"]');
    expect(name.value).to.equal('Anne Jensen');
    name.value = 'Anne Jensen Holm';
    goOnline();
    challenges.letThrough();
    await send(form);
    await headed(form, 'You are signed up');
    expect(received.map(({contact}) => contact)).to.deep.equal([
      {name: 'Anne Jensen Holm', email: 'anne@visitor.example'},
    ]);
  });

  it('can be taken back while it is tried, and says nothing of a try that fails then', async () => {
    const {form, server} = await heldForm(aFeed());
    const failed = failing();
    const answers = holdingForms();
    goOnline();
    await answers.underWay();
    await press(form, '[part="held"] .row button');
    const name = await shown<HTMLInputElement>(form, '[name="contact.name"]');
    expect(name.value).to.equal('Anne Jensen');
    answers.letThrough();
    await tried(failed, 1);
    expect(alertIn(form)).to.equal(undefined);
    plugIn();
    expect(await server.mails()).to.be.empty;
  });

  it('says so when what was taken back got through after all', async () => {
    const {form, server, received} = await heldForm(aFeed());
    const answers = holdingForms();
    goOnline();
    await answers.underWay();
    await press(form, '[part="held"] .row button');
    await shown(form, 'form');
    answers.letThrough();
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
    expect(await server.mails()).to.have.length(1);
  });

  it('does not try again where an endpoint could count it twice', async () => {
    const url = 'https://forms.example/sign-up';
    const registration = {endpoint: {url, encoding: 'json'}};
    let tries = 0;
    answeringElsewhere(url, () => {
      tries += 1;
      return HttpResponse.error();
    });
    const {form} = await heldForm(aPublishedFeed(aPublishedEvent({registration})));
    chance(0);
    findNetwork();
    await alerted(form);
    // One without a network, where that was not what failed on the next, and one with it.
    expect(tries).to.be.at.most(2);
  });
});
