import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {
  SignupFormSentEvent,
  SignupFormSubmitEvent,
} from '../../../src/elements/signup-form/signup-form-events.ts';
import {choose, fill, headed, press, send, tabTo, typeInto} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {serving, useNetwork} from '../../support/network.ts';
import {aFeed, aFeedAsking, fillAsAnne, openForm, twoDates} from './a-form.ts';

describe('<signup-form>, signing up', () => {
  useNetwork();

  it('is done by keyboard alone', async () => {
    const feed = aFeed(
      twoDates({
        registration: {
          maximumPeople: 5,
          questions: [{id: 'diet', label: 'Diet'}],
          consent: 'I may write to you.',
        },
      }),
    );
    const {received} = serving(feed);
    const form = await openForm(feed);
    await tabTo(form, '[name="date"]');
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    await typeInto(form, 'contact.name', 'Anne Jensen');
    await typeInto(form, 'contact.email', 'anne@visitor.example');
    await typeInto(form, 'answers.diet', 'Vegan');
    await tabTo(form, '.add');
    await sendKeys({press: 'Enter'});
    await until(
      () => form.shadowRoot?.activeElement?.matches('[name="people.0.name"]'),
      'the new field never took the focus',
    );
    await sendKeys({type: 'Bo Holm'});
    await tabTo(form, '[name="consents.consent-1"]');
    await sendKeys({press: ' '});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await headed(form, 'You are both signed up');
    expect({...received[0], captcha: ''}).to.deep.equal({
      captcha: '',
      event: 'folkemoede',
      date: 'june',
      offer: 'full',
      contact: {name: 'Anne Jensen', email: 'anne@visitor.example'},
      people: [{name: 'Bo Holm'}],
      answers: {diet: ['Vegan']},
      consents: {'consent-1': '1'},
      lang: 'en-GB',
    });
  });

  it('sends on Enter in a field', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await typeInto(form, 'contact.name', 'Anne Jensen');
    await typeInto(form, 'contact.email', 'anne@visitor.example');
    await sendKeys({press: 'Enter'});
    await headed(form, 'You are signed up');
  });

  it('confirms with the reference that the mail has, and where that goes', async () => {
    const feed = aFeed();
    const {server} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    const [mail] = await server.mails();
    const reference = inside(form, '.reference')?.textContent ?? '';
    expect(mail?.text).to.contain(reference);
    expect(inside(form, '[part="receipt"]')?.textContent).to.contain('anne@visitor.example');
  });

  it('offers the date to a calendar afterwards', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await press(form, '[part="calendar"]');
    const google = await shown<HTMLAnchorElement>(form, '.menu a');
    expect(google.href).to.contain('20260505T170000');
  });

  it('says before and after that there is a waiting list', async () => {
    const feed = aFeed(twoDates());
    serving(feed);
    const form = await openForm(feed);
    await choose(form, 'date', 'may');
    await press(form, '.add');
    await fill(form, 'people.0.name', 'Bo Holm');
    await press(form, '.add');
    await fill(form, 'people.1.name', 'Cy Lund');
    await fillAsAnne(form);
    await until(
      () => inside(form, '.prospect')?.textContent?.includes('Only 2 places are left'),
      'nobody said that there is a waiting list',
    );
    expect(inside(form, '[type="submit"]')?.textContent).to.contain('3 people on the waiting list');
    await send(form);
    await headed(form, 'You are number 1 on the waiting list');
  });

  it('counts those who come along in what it costs', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed, {lang: 'da'});
    await press(form, '.add');
    await until(
      () =>
        /Tilmeld 2 personer · 9\.950\skr\. \+ moms/.test(
          inside(form, '[type="submit"]')?.textContent ?? '',
        ),
      'the button never said what two people pay',
    );
  });

  it('takes people out again, and says so', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await press(form, '.add');
    await fill(form, 'people.0.name', 'Bo Holm');
    await press(form, '.add');
    await fill(form, 'people.1.name', 'Cy Lund');
    await press(form, '.remove');
    await until(() => !inside(form, '[name="people.1.name"]'), 'nobody was taken out');
    expect(inside<HTMLInputElement>(form, '[name="people.0.name"]')?.value).to.equal('Cy Lund');
    expect(inside(form, '.companions [role="status"]')?.textContent).to.contain('Person 2');
    expect(form.shadowRoot?.activeElement).to.equal(inside(form, '.add'));
  });

  it('takes no more people than the organiser allows', async () => {
    const feed = aFeedAsking({maximumPeople: 2});
    serving(feed);
    const form = await openForm(feed);
    await press(form, '.add');
    await until(() => !inside(form, '.add'), 'a third person could be added');
  });

  it('signs up once when sent twice', async () => {
    const feed = aFeed();
    const {server, received} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    const button = await shown(form, '[type="submit"]');
    button.click();
    button.click();
    await send(form);
    await headed(form, 'You are signed up');
    expect(received).to.have.length(1);
    expect(await server.mails()).to.have.length(1);
  });

  it('takes what was filled in without a word', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    const name = await shown<HTMLInputElement>(form, '[name="contact.name"]');
    const email = await shown<HTMLInputElement>(form, '[name="contact.email"]');
    name.value = 'Anne Jensen';
    email.value = 'anne@visitor.example';
    await send(form);
    await headed(form, 'You are signed up');
  });

  it('lets the page hold a sign-up back', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const form = await openForm(feed);
    let held: SignupFormSubmitEvent | undefined;
    form.addEventListener('signup-form-submit', event => {
      event.preventDefault();
      held = event;
    });
    await fillAsAnne(form);
    await send(form);
    await until(() => held, 'the page was never asked');
    expect(held?.content.contact.email).to.equal('anne@visitor.example');
    expect(inside(form, '.send [role="status"]')?.textContent?.trim()).to.equal('');
    expect(received).to.be.empty;
  });

  it('tells the page what was taken', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    const sent = oneEvent<SignupFormSentEvent>(document.body, 'signup-form-sent');
    await send(form);
    const {receipt} = await sent;
    expect(receipt.status).to.equal('confirmed');
  });

  it('records who sent the visitor', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const form = await openForm(feed);
    form.partner = 'aarhus';
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received[0]?.['partner']).to.equal('aarhus');
  });
});
