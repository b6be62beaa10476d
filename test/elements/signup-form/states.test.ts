import {expect} from '@open-wc/testing';
import {missingUrl} from '../../support/feeds.ts';
import {alerted, fill, headed, send} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {answering, aProblem, serving, useNetwork} from '../../support/network.ts';
import {aPublishedEvent} from '../../support/server/published.ts';
import {signUp} from '../../support/server/requests.ts';
import {aFeed, aFeedAsking, fillAsAnne, mountForm, openForm, twoDates} from './a-form.ts';

const everything = aFeed(
  twoDates({
    offers: [
      {name: 'Full', price: 4975, priceCurrency: 'DKK'},
      {name: 'Student', price: 500, priceCurrency: 'DKK'},
    ],
    registration: {
      phone: 'optional',
      organization: 'optional',
      questions: [
        {id: 'a', label: 'Text', help: 'A line of help.'},
        {id: 'b', label: 'Long', kind: 'longText'},
        {id: 'c', label: 'One', kind: 'choice', options: ['x', 'y'], required: true},
        {id: 'd', label: 'Several', kind: 'choices', options: ['x', 'y']},
        {id: 'e', label: 'Number', kind: 'number'},
        {id: 'f', label: 'Yes?', kind: 'yesNo'},
        {id: 'g', label: 'Email', kind: 'email'},
        {id: 'h', label: 'Phone', kind: 'phone'},
        {id: 'i', label: 'Date', kind: 'date'},
      ],
      consent: 'I may write to you, see https://organizer.example/privacy.',
    },
  }),
);

describe('<signup-form>, in each of its states', () => {
  useNetwork();

  const shut = [
    {
      when: 'signing up has not opened',
      feed: aFeedAsking({opens: '2026-04-01T09:00'}),
      says: 'opens on 1 April',
    },
    {
      when: 'signing up has closed',
      feed: aFeedAsking({closes: '2026-02-01'}),
      says: 'has closed',
    },
    {
      when: 'the event is over',
      feed: aFeed(aPublishedEvent({startDate: '2026-02-01T17:00', endDate: undefined})),
      says: 'has closed',
    },
    {
      when: 'the event is cancelled',
      feed: aFeed(aPublishedEvent({eventStatus: 'EventCancelled'})),
      says: 'is cancelled',
    },
    {
      when: 'the event is postponed',
      feed: aFeed(aPublishedEvent({eventStatus: 'EventPostponed'})),
      says: 'is postponed',
    },
    {
      when: 'it is full',
      feed: aFeedAsking({waitingList: false}, {maximumAttendeeCapacity: 0}),
      says: 'All places are taken',
    },
    {
      when: 'there is nothing to sign up for',
      feed: aFeed(aPublishedEvent({registration: undefined})),
      says: 'There is no sign-up here',
    },
  ];

  for (const {when, feed, says} of shut) {
    it(`says so when ${when}`, async () => {
      serving(feed);
      const form = await mountForm(feed);
      await until(() => form.shadowRoot?.textContent?.includes(says), `it never said “${says}”`);
      expect(inside(form, 'form')).to.equal(null);
      await expect(form).to.be.accessible();
    });
  }

  it('knows from the server that the places are taken which the feed had left', async () => {
    const left = {maximumAttendeeCapacity: undefined, remainingAttendeeCapacity: 1};
    const feed = aFeedAsking({waitingList: false}, left);
    const {server} = serving(feed);
    await signUp(server.app);
    const form = await mountForm(feed);
    await until(
      () => form.shadowRoot?.textContent?.includes('All places are taken'),
      'it never said that all places are taken',
    );
  });

  it('says whom to write to when it is shut', async () => {
    const feed = aFeedAsking({closes: '2026-02-01', email: 'paul@organizer.example'});
    serving(feed);
    const form = await mountForm(feed);
    const link = await shown<HTMLAnchorElement>(form, '.closing a');
    expect(link.href).to.equal('mailto:paul@organizer.example');
  });

  it('keeps what the page has when the feed can’t be had', async () => {
    const form = await mountForm({});
    form.feed = missingUrl();
    await shown(form, '.notice');
    expect(inside(form, 'slot')).to.exist;
    await expect(form).to.be.accessible();
  });

  it('tells which events there are when the page means another', async () => {
    const form = await mountForm(aFeed());
    const failed = new Promise<unknown>(resolve => {
      form.addEventListener('signup-form-failed', event => {
        resolve(Reflect.get(event, 'failure'));
      });
    });
    form.event = 'no-such-event';
    expect(await failed).to.deep.include({kind: 'event-unknown', known: ['folkemoede']});
  });

  it('knows the places that are left from the server', async () => {
    const feed = aFeed(twoDates());
    serving(feed);
    const form = await openForm(feed);
    await until(
      () => inside(form, '.places.few')?.textContent?.includes('2'),
      'it never said that few are left',
    );
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible with everything asked for, ${theme}`, async () => {
      serving(everything);
      const form = await openForm(everything, {theme});
      await expect(form).to.be.accessible();
    });

    it(`is accessible with faults, ${theme}`, async () => {
      serving(everything);
      const form = await openForm(everything, {theme});
      await send(form);
      await alerted(form);
      await expect(form).to.be.accessible();
    });

    it(`is accessible when refused and when sent, ${theme}`, async () => {
      const feed = aFeed();
      serving(feed);
      answering(() => aProblem('unavailable', 503));
      const form = await openForm(feed, {theme});
      await fillAsAnne(form);
      await send(form);
      await alerted(form);
      await expect(form).to.be.accessible();
      serving(feed);
      await send(form);
      await headed(form, 'You are signed up');
      await expect(form).to.be.accessible();
    });
  }

  it('begins anew for another event', async () => {
    const feed = aFeed(aPublishedEvent(), aPublishedEvent({'@id': 'other', name: 'Other'}));
    serving(feed);
    const form = await openForm(feed);
    await fill(form, 'contact.name', 'Anne Jensen');
    form.event = 'other';
    await until(
      () => inside(form, '.event')?.textContent === 'Other',
      'it never showed the other event',
    );
    expect(inside<HTMLInputElement>(form, '[name="contact.name"]')?.value).to.equal('');
  });

  it('says the page’s own words', async () => {
    const form = await mountForm(aFeed());
    form.text = {form: {heading: 'Come along'}};
    await until(
      () => inside(form, '.heading')?.textContent === 'Come along',
      'it never said the page’s own words',
    );
  });
});
