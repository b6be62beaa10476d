import {expect, oneEvent} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import type {SignupFormElement} from '../../../src/elements/signup-form/signup-form.ts';
import type {SignupFormRefusedEvent} from '../../../src/elements/signup-form/signup-form-events.ts';
import {signUp} from '../../support/server/requests.ts';
import {alerted, alertIn, choose, fill, headed, send} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {
  aProblem,
  answering,
  holdingNextChallenge,
  serving,
  unplug,
  useNetwork,
} from '../../support/network.ts';
import {minutesLater} from '../../support/second-door.ts';
import {aFeed, aFeedAsking, fillAsAnne, openForm, twoDates} from './a-form.ts';

const nameIn = (form: SignupFormElement) =>
  inside<HTMLInputElement>(form, '[name="contact.name"]')?.value;

describe('<signup-form>, when it doesn’t get through', () => {
  useNetwork();

  const cases = [
    {when: 'there is no network', answer: () => HttpResponse.error(), says: 'you are online'},
    {when: 'the server fails', answer: () => aProblem('unavailable', 503), says: 'at our end'},
    {
      when: 'something else answers',
      answer: () => new HttpResponse('<h1>502</h1>', {status: 502}),
      says: 'at our end',
    },
    {
      when: 'the answer is none that we know',
      answer: () => HttpResponse.json({thanks: true}),
      says: 'at our end',
    },
    {when: 'signing up has closed', answer: () => aProblem('closed', 409), says: 'has closed'},
    {when: 'all places are taken', answer: () => aProblem('full', 409), says: 'enough places'},
    {when: 'it was tried too often', answer: () => aProblem('too-many', 429), says: 'too many'},
    {
      when: 'no captcha will do',
      answer: () => aProblem('captcha-refused', 403),
      says: 'whether you are a robot',
    },
    {
      when: 'a field is wrong that nobody sees',
      answer: () => aProblem('invalid', 422),
      says: 'at our end',
    },
  ];

  for (const {when, answer, says} of cases) {
    it(`says so and keeps what was typed when ${when}`, async () => {
      const feed = aFeedAsking({email: 'paul@organizer.example'});
      serving(feed);
      answering(answer);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await send(form);
      await alerted(form);
      expect(alertIn(form)).to.contain(says);
      expect(nameIn(form)).to.equal('Anne Jensen');
      expect(inside(form, '.alert a')?.getAttribute('href')).to.equal(
        'mailto:paul@organizer.example',
      );
    });
  }

  it('says so when not even a captcha can be had', async () => {
    unplug();
    const form = await openForm(aFeed());
    await fillAsAnne(form);
    await send(form);
    await alerted(form);
    expect(alertIn(form)).to.contain('you are online');
  });

  it('gets through once the server is back', async () => {
    const feed = aFeed();
    unplug();
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await alerted(form);
    serving(feed);
    await send(form);
    await headed(form, 'You are signed up');
  });

  it('gets through when the network comes back while a captcha from before still waits', async () => {
    const feed = aFeed();
    serving(feed);
    const fail = holdingNextChallenge();
    const form = await openForm(feed);
    inside(form, '[name="contact.name"]')?.focus();
    await fillAsAnne(form);
    await send(form);
    fail();
    await headed(form, 'You are signed up');
  });

  it('signs up once when the answer was lost on the way', async () => {
    const feed = aFeed();
    const {server, received, keys} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    const lost = server.app.fetch.bind(server.app);
    server.app.fetch = async request => {
      if (request instanceof Request && request.method === 'POST') {
        await lost(request);
        server.app.fetch = lost;
        return HttpResponse.error();
      }
      return lost(request);
    };
    await send(form);
    await alerted(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
    expect(await server.mails()).to.have.length(1);
  });

  it('takes another key for another content, and the same for the same', async () => {
    const keys: (string | null)[] = [];
    const feed = aFeed();
    serving(feed);
    answering(({request}) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return aProblem('unavailable', 503);
    });
    const form = await openForm(feed);
    const sendAgain = async () => {
      const refused = oneEvent(form, 'signup-form-refused');
      await send(form);
      await refused;
    };
    await fillAsAnne(form);
    await sendAgain();
    await sendAgain();
    await fill(form, 'contact.name', 'Anne Holm');
    await sendAgain();
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[2]).not.to.equal(keys[0]);
  });

  it('solves a new captcha, unseen, when the first has become too old', async () => {
    const feed = aFeed();
    const {server, received, answered} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    (await shown(form, '[name="contact.name"]')).focus();
    await until(() => answered.includes('/challenges'), 'the focus began no captcha');
    server.clock.advance({minutes: 11});
    await send(form);
    await headed(form, 'You are signed up');
    const captchas = received.map(({captcha}) => captcha);
    expect(captchas).to.have.length(2);
    expect(captchas[1]).not.to.equal(captchas[0]);
  });

  it('gets through at once after 25 minutes of typing, with a captcha renewed unseen', async () => {
    const feed = aFeed();
    const {server, received, answered} = serving(feed);
    const form = await openForm(feed);
    (await shown(form, '[name="contact.name"]')).focus();
    await until(() => answered.includes('/challenges'), 'the focus began no captcha');
    await fillAsAnne(form);
    const restore = minutesLater(25);
    server.clock.advance({minutes: 25});
    (await shown(form, '[name="contact.email"]')).focus();
    await send(form);
    await headed(form, 'You are signed up');
    restore();
    expect(received).to.have.length(1);
  });

  it('waits as long as a person needs for who is done at once', async () => {
    const feed = aFeed();
    const captcha = {iterations: 1, tries: [1, 3], wait: [1_500, 1_500]} as const;
    const {server, received, answered} = serving(feed, {settings: {captcha}});
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await until(
      () => inside(form, '.send [role="status"]')?.textContent?.includes('One moment'),
      'nobody said that it takes a moment',
    );
    await until(() => answered.includes('/challenges'), 'no captcha was asked for');
    server.clock.advance({minutes: 1});
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
  });

  it('leads to another date when this one has filled up meanwhile', async () => {
    const feed = aFeed(twoDates({registration: {waitingList: false}}));
    const {server} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await choose(form, 'date', 'may');
    for (const name of ['Bo', 'Cy']) {
      await signUp(server.app, {date: 'may', contact: {name, email: `${name}@visitor.example`}});
    }
    await send(form);
    await alerted(form);
    await until(
      () => inside<HTMLInputElement>(form, '[value="may"]')?.disabled,
      'the full date could still be chosen',
    );
    await choose(form, 'date', 'june');
    await send(form);
    await headed(form, 'You are signed up');
  });

  it('tells the page why', async () => {
    const feed = aFeed();
    serving(feed);
    answering(() => aProblem('full', 409));
    const form = await openForm(feed);
    await fillAsAnne(form);
    const refused = oneEvent<SignupFormRefusedEvent>(document.body, 'signup-form-refused');
    await send(form);
    expect((await refused).problem.kind).to.equal('full');
  });

  it('takes what robots fill in for what it is', async () => {
    const feed = aFeed();
    const {server} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    const trap = await shown<HTMLInputElement>(form, '[aria-hidden="true"] input');
    trap.value = 'https://spam.example';
    await send(form);
    await alerted(form);
    expect(alertIn(form)).to.contain('robot');
    expect(await server.mails()).to.be.empty;
  });
});
