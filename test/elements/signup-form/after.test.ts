import {expect} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import {dispatched} from '../../support/dispatched.ts';
import {missingUrl} from '../../support/feeds.ts';
import {choose, fill, headed, press, send} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {answering, answeringElsewhere, serving, useNetwork} from '../../support/network.ts';
import {keepSavedFiles} from '../../support/saved-files.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {aFeed, aFeedAsking, fillAsAnne, mountForm, openForm} from './a-form.ts';

const receiptIn = (form: Element) =>
  inside(form, '[part="receipt"]')?.textContent?.replace(/\s+/g, ' ') ?? '';

const ENDPOINT = 'https://forms.example/sign-up';

describe('<signup-form>, afterwards', () => {
  useNetwork();
  // Firefox tells a page of no focus any more once it has saved a file.
  const saved = keepSavedFiles();

  it('says who comes, to what, what it costs and how it is paid', async () => {
    const feed = aFeedAsking(
      {payment: 'door', email: 'paul@organizer.example'},
      {subEvent: [{'@id': 'salon', name: 'Salon', startDate: '18:00', bookable: true}]},
    );
    serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await choose(form, 'sessions', 'salon');
    await press(form, '.add');
    await fill(form, 'people.0.name', 'Bo Holm');
    await send(form);
    await headed(form, 'You are both signed up');
    const receipt = receiptIn(form);
    expect(receipt).to.contain('Anne Jensen: Salon');
    expect(receipt).to.contain('Bo Holm');
    expect(receipt).to.match(/DKK\s9,950 \+ VAT/);
    expect(receipt).to.contain('You pay at the door.');
    expect(receipt).to.contain('paul@organizer.example');
    await expect(form).to.be.accessible();
  });

  it('leads to where the sign-up is changed or cancelled', async () => {
    const feed = aFeed();
    serving(feed);
    const manage = 'https://signup.example/manage/secret';
    answering(() =>
      HttpResponse.json({
        ...{status: 'confirmed', reference: 'K7M-4QX', event: 'folkemoede', people: 1, manage},
      }),
    );
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    const link = await shown<HTMLAnchorElement>(form, '[part="manage"]');
    expect(link.href).to.equal(manage);
  });

  it('leads nowhere that a browser should not go', async () => {
    const feed = aFeed();
    serving(feed);
    answering(() =>
      HttpResponse.json({
        ...{status: 'confirmed', reference: 'K7M-4QX', event: 'folkemoede', people: 1},
        manage: 'javascript:alert(1)',
      }),
    );
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(inside(form, '[part="manage"]')).to.equal(null);
  });

  it('tells the page that the date was taken to a calendar', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await press(form, '[part="calendar"]');
    const button = await shown(form, '.menu button');
    const added = dispatched(form, 'signup-form-calendar-added');
    button.click();
    const {eventId, way} = await added;
    expect({eventId, way}).to.deep.equal({eventId: 'folkemoede', way: 'file'});
    expect((await saved.at(-1))?.name).to.match(/\.ics$/);
  });

  describe('with someone else’s form endpoint', () => {
    const feed = aPublishedFeed(
      aPublishedEvent({
        registration: {
          endpoint: {url: ENDPOINT, encoding: 'urlencoded', fields: {'contact.email': 'mail'}},
          email: 'paul@organizer.example',
        },
      }),
    );

    it('sends it there, and promises no place', async () => {
      const bodies: string[] = [];
      answeringElsewhere(ENDPOINT, async ({request}) => {
        bodies.push(await request.text());
        return new HttpResponse('thanks');
      });
      const form = await openForm(feed);
      await fillAsAnne(form);
      await send(form);
      await headed(form, 'Your sign-up has been sent');
      const sent = new URLSearchParams(bodies[0]);
      expect([sent.get('contact.name'), sent.get('mail')]).to.deep.equal([
        'Anne Jensen',
        'anne@visitor.example',
      ]);
      expect(receiptIn(form)).to.contain('will get back to you');
      expect(receiptIn(form)).not.to.contain('There is a place');
    });

    it('says so and keeps the form when it is refused there', async () => {
      answeringElsewhere(ENDPOINT, () => new HttpResponse('no', {status: 500}));
      const form = await openForm(feed);
      await fillAsAnne(form);
      await send(form);
      await until(() => inside(form, '.alert'), 'nothing was said');
      const name = inside<HTMLInputElement>(form, '[name="contact.name"]');
      expect(name?.value).to.equal('Anne Jensen');
    });
  });
});

describe('<signup-form>, when the feed can’t be had', () => {
  useNetwork();

  it('gets it at one press when it is there again', async () => {
    const form = await mountForm(aFeed());
    const address = missingUrl();
    form.feed = address;
    const button = await shown(form, '[part="again"]');
    await expect(form).to.be.accessible();
    const feed = aFeed();
    serving(feed);
    answeringElsewhere(address, () => HttpResponse.json(feed), 'get');
    button.click();
    await shown(form, 'form');
  });
});
