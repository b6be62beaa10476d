import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  alerted,
  choose,
  faultAt,
  fill,
  headed,
  press,
  send,
  tabTo,
} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {countingPlaces, serving, useNetwork} from '../../support/network.ts';
import {aPublishedEvent} from '../../support/server/published.ts';
import {aFeed, aFeedAsking, fillAsAnne, openForm} from './a-form.ts';

const PRICES = [
  {
    '@id': 'full',
    name: 'Full',
    price: 4975,
    priceCurrency: 'DKK',
    valueAddedTaxIncluded: false,
    vatPercent: 25,
  },
  {
    '@id': 'student',
    name: 'Student',
    price: 500,
    priceCurrency: 'DKK',
    valueAddedTaxIncluded: false,
    vatPercent: 25,
  },
];

const SESSIONS = [
  {
    '@id': 'salon',
    name: 'Salon',
    startDate: '18:00',
    endDate: '19:00',
    bookable: true,
    maximumAttendeeCapacity: 12,
  },
  {
    '@id': 'game',
    name: 'Game',
    startDate: '18:30',
    endDate: '19:30',
    bookable: true,
    maximumAttendeeCapacity: 8,
  },
  {'@id': 'walk', name: 'Walk', startDate: '20:00', endDate: '21:00', bookable: true},
];

const withSessions = (registration: object = {}) => aFeedAsking(registration, {subEvent: SESSIONS});

const MEAL = [
  {id: 'meal', label: 'Lunch?', kind: 'yesNo', each: true},
  {id: 'diet', label: 'Diet', each: true, when: {question: 'meal', is: 'yes'}, required: true},
];

const textOf = (form: Element, selector: string) =>
  inside(form, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const isShown = (form: Element, name: string) => inside(form, `[name="${name}"]`) !== null;

describe('<signup-form>, asking more', () => {
  useNetwork();

  describe('questions that depend on another', () => {
    it('are asked once that is answered so', async () => {
      const feed = aFeedAsking({questions: MEAL});
      serving(feed);
      const form = await openForm(feed);
      expect(isShown(form, 'answers.diet')).to.equal(false);
      await choose(form, 'answers.meal', 'yes');
      await shown(form, '[name="answers.diet"]');
      await choose(form, 'answers.meal', 'no');
      await until(() => !isShown(form, 'answers.diet'), 'the question stayed');
    });

    it('are asked of who comes along by their own answer', async () => {
      const feed = aFeedAsking({questions: MEAL});
      serving(feed);
      const form = await openForm(feed);
      await press(form, '.add');
      await choose(form, 'people.0.answers.meal', 'no');
      await choose(form, 'answers.meal', 'yes');
      await shown(form, '[name="answers.diet"]');
      expect(isShown(form, 'people.0.answers.diet')).to.equal(false);
      await choose(form, 'people.0.answers.meal', 'yes');
      await shown(form, '[name="people.0.answers.diet"]');
    });

    it('are neither required nor sent when they are not asked', async () => {
      const feed = aFeedAsking({questions: MEAL});
      const {received} = serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await choose(form, 'answers.meal', 'yes');
      await fill(form, 'answers.diet', 'Vegan');
      await choose(form, 'answers.meal', 'no');
      await until(() => !isShown(form, 'answers.diet'), 'the question stayed');
      await send(form);
      await headed(form, 'You are signed up');
      expect(received[0]?.['answers']).to.deep.equal({meal: ['no']});
    });

    it('come back with what was typed', async () => {
      const feed = aFeedAsking({questions: MEAL});
      serving(feed);
      const form = await openForm(feed);
      await choose(form, 'answers.meal', 'yes');
      await fill(form, 'answers.diet', 'Vegan');
      await choose(form, 'answers.meal', 'no');
      await until(() => !isShown(form, 'answers.diet'), 'the question stayed');
      await choose(form, 'answers.meal', 'yes');
      const diet = await shown<HTMLInputElement>(form, '[name="answers.diet"]');
      expect(diet.value).to.equal('Vegan');
    });
  });

  describe('those who come along', () => {
    const feed = aFeed(
      aPublishedEvent({
        offers: PRICES,
        registration: {maximumPeople: 5, personEmail: 'optional', questions: MEAL},
      }),
    );

    it('have a mail, a price and answers of their own', async () => {
      const {received} = serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await choose(form, 'offer', 'full');
      await press(form, '.add');
      await fill(form, 'people.0.name', 'Bo Holm');
      await fill(form, 'people.0.email', 'bo@visitor.example');
      await choose(form, 'people.0.offer', 'student');
      await choose(form, 'people.0.answers.meal', 'yes');
      await fill(form, 'people.0.answers.diet', 'Nuts');
      await send(form);
      await headed(form, 'You are both signed up');
      expect(received[0]?.['people']).to.deep.equal([
        {
          name: 'Bo Holm',
          email: 'bo@visitor.example',
          offer: 'student',
          answers: {meal: ['yes'], diet: ['Nuts']},
        },
      ]);
    });

    it('pay what the contact pays unless they say otherwise', async () => {
      serving(feed);
      const form = await openForm(feed);
      await choose(form, 'offer', 'student');
      await press(form, '.add');
      const own = await shown<HTMLInputElement>(form, '[name="people.0.offer"][value="student"]');
      expect(own.checked).to.equal(true);
    });

    it('each stand under a heading of their own', async () => {
      serving(feed);
      const form = await openForm(feed);
      await press(form, '.add');
      await press(form, '.add');
      await until(() => isShown(form, 'people.1.name'), 'the third person never came');
      const legends = form.shadowRoot?.querySelectorAll('.companion > legend') ?? [];
      expect([...legends].map(({textContent}) => textContent)).to.deep.equal([
        'Person 2',
        'Person 3',
      ]);
      await expect(form).to.be.accessible();
    });

    it('keep what is theirs when the one before them is taken out', async () => {
      serving(feed);
      const form = await openForm(feed);
      await choose(form, 'offer', 'full');
      await press(form, '.add');
      await press(form, '.add');
      await choose(form, 'people.1.offer', 'student');
      await fill(form, 'people.1.email', 'cy@visitor.example');
      await press(form, '.remove');
      await until(() => !isShown(form, 'people.1.name'), 'nobody was taken out');
      const mail = await shown<HTMLInputElement>(form, '[name="people.0.email"]');
      const price = await shown<HTMLInputElement>(form, '[name="people.0.offer"][value="student"]');
      expect([mail.value, price.checked]).to.deep.equal(['cy@visitor.example', true]);
    });

    it('are told apart where something is wrong', async () => {
      serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await choose(form, 'offer', 'full');
      await press(form, '.add');
      await fill(form, 'people.0.name', 'Bo Holm');
      await fill(form, 'people.0.email', 'bo@');
      await send(form);
      await alerted(form);
      expect(textOf(form, '.alert li')).to.match(/^Person 2: .*name@example\.org/);
    });

    it('are reckoned with at their own price', async () => {
      serving(feed);
      const form = await openForm(feed);
      await choose(form, 'offer', 'full');
      await press(form, '.add');
      await choose(form, 'people.0.offer', 'student');
      await until(() => /Total\s*DKK\s6,843\.75/.test(textOf(form, '.cost')), 'it never added up');
      expect(textOf(form, '[type="submit"]')).to.match(/DKK\s5,475 \+ VAT/);
    });

    it('are told to the page as they come and go', async () => {
      serving(feed);
      const form = await openForm(feed);
      const counted: number[] = [];
      form.addEventListener('signup-form-people-changed', ({people}) => counted.push(people));
      await press(form, '.add');
      await press(form, '.remove');
      expect(counted).to.deep.equal([2, 1]);
    });
  });

  describe('sessions', () => {
    it('are chosen by each, and sent', async () => {
      const feed = withSessions();
      const {received} = serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await choose(form, 'sessions', 'salon');
      await choose(form, 'sessions', 'walk');
      await press(form, '.add');
      await fill(form, 'people.0.name', 'Bo Holm');
      await choose(form, 'people.0.sessions', 'game');
      await send(form);
      await until(() => received.length, 'nothing was sent');
      expect(received[0]?.['sessions']).to.deep.equal(['salon', 'walk']);
      expect(received[0]?.['people']).to.deep.equal([{name: 'Bo Holm', sessions: ['game']}]);
    });

    it('stand by day and time', async () => {
      const feed = withSessions();
      serving(feed);
      const form = await openForm(feed);
      // Engines differ on the comma.
      expect(textOf(form, '.slot')).to.match(/^Tuesday,? 5 May 18:00–19:00/);
      await expect(form).to.be.accessible();
    });

    it('say which of them are held at the same time as a chosen one', async () => {
      const feed = withSessions();
      serving(feed);
      const form = await openForm(feed);
      await choose(form, 'sessions', 'salon');
      await until(
        () => /Game.*At the same time as “Salon”/.test(textOf(form, '.slot:nth-of-type(2)')),
        'nobody said that they are held at once',
      );
    });

    it('can’t be attended two at once', async () => {
      const feed = withSessions();
      const {received} = serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await choose(form, 'sessions', 'salon');
      await choose(form, 'sessions', 'game');
      await send(form);
      await alerted(form);
      expect(faultAt(form, 'sessions')).to.contain('at the same time');
      expect(received).to.be.empty;
    });

    it('are closed when they are full, and say what is left when not', async () => {
      const feed = withSessions();
      serving(feed);
      const session = (id: string, remaining: number) => ({session: id, capacity: 12, remaining});
      countingPlaces({
        date: 'folkemoede',
        waiting: 0,
        sessions: [session('salon', 0), session('game', 3)],
      });
      const form = await openForm(feed);
      const full = await shown(form, '[name="sessions"][value="salon"]:disabled');
      expect(full.closest('label')?.textContent).to.contain('All places are taken');
      expect(textOf(form, '.slot:nth-of-type(2)')).to.contain('3 places left');
    });

    it('are led to from the summary, also when the first is full', async () => {
      const feed = withSessions();
      serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await choose(form, 'sessions', 'salon');
      await choose(form, 'sessions', 'game');
      await send(form);
      await alerted(form);
      await press(form, '.alert a');
      expect(form.shadowRoot?.activeElement?.matches('[name="sessions"]')).to.equal(true);
    });
  });

  describe('payment', () => {
    const paying = (payment: unknown, fields: object = {}) => aFeedAsking({payment}, fields);

    const ways = [
      {payment: 'invoice', says: 'You will get an invoice.'},
      {payment: 'door', says: 'You pay at the door.'},
    ];

    for (const {payment, says} of ways) {
      it(`is told plainly where it is only by ${payment}`, async () => {
        const feed = paying(payment);
        serving(feed);
        const form = await openForm(feed);
        expect(textOf(form, '.payment')).to.equal(says);
        expect(isShown(form, 'invoice.organization')).to.equal(payment === 'invoice');
      });
    }

    it('asks for the invoice only of those who get one, by keyboard alone', async () => {
      const feed = paying(['invoice', 'door']);
      const {received} = serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await tabTo(form, '[name="payment"]');
      await sendKeys({press: ' '});
      await shown(form, '[name="invoice.organization"]');
      await tabTo(form, '[name="invoice.organization"]');
      await sendKeys({type: 'Aarhus Kommune'});
      await tabTo(form, '[name="invoice.number"]');
      await sendKeys({type: '55133018'});
      await tabTo(form, '[name="invoice.order"]');
      await sendKeys({type: 'REQ-7'});
      await sendKeys({press: 'Enter'});
      await headed(form, 'You are signed up');
      expect(received[0]?.['payment']).to.equal('invoice');
      expect(received[0]?.['invoice']).to.deep.equal({
        organization: 'Aarhus Kommune',
        number: '55133018',
        order: 'REQ-7',
      });
    });

    it('keeps the invoice’s fields for those who change their mind twice', async () => {
      const feed = paying(['invoice', 'door']);
      serving(feed);
      const form = await openForm(feed);
      await choose(form, 'payment', 'invoice');
      await fill(form, 'invoice.organization', 'Aarhus Kommune');
      await choose(form, 'payment', 'door');
      await until(() => !isShown(form, 'invoice.organization'), 'the fields stayed');
      await choose(form, 'payment', 'invoice');
      const field = await shown<HTMLInputElement>(form, '[name="invoice.organization"]');
      expect(field.value).to.equal('Aarhus Kommune');
    });

    const wrong = [
      {field: 'payment', typed: '', says: 'How would you like to pay?'},
      {field: 'invoice.organization', typed: '', says: 'Company or association'},
      {field: 'invoice.number', typed: '12345678', says: 'no company has it'},
      {field: 'invoice.gln', typed: '579', says: '13 digits'},
      {field: 'invoice.email', typed: 'faktura@', says: 'name@example.org'},
    ];

    for (const {field, typed, says} of wrong) {
      it(`says at ${field} what is wrong with “${typed}”`, async () => {
        const feed = paying(['invoice', 'door']);
        serving(feed);
        const form = await openForm(feed);
        await fillAsAnne(form);
        if (field !== 'payment') await choose(form, 'payment', 'invoice');
        if (typed) await fill(form, field, typed);
        await send(form);
        await alerted(form);
        expect(faultAt(form, field)).to.contain(says);
      });
    }

    const countries = [
      {country: 'Denmark', currency: 'DKK', label: 'CVR number (Denmark)', gln: true},
      {country: 'Norway', currency: 'NOK', label: 'Organisation number (Norway)', gln: false},
      {country: 'Sweden', currency: 'SEK', label: 'Organisation number (Sweden)', gln: false},
      {
        country: 'a country that we don’t know',
        currency: 'EUR',
        label: 'Company number',
        gln: false,
      },
    ];

    for (const {country, currency, label, gln} of countries) {
      it(`asks for the company’s number as ${country} calls it`, async () => {
        const feed = paying('invoice', {offers: {price: 100, priceCurrency: currency}});
        serving(feed);
        const form = await openForm(feed);
        expect(textOf(form, '[for="invoice.number"]')).to.equal(`${label} (optional)`);
        expect(isShown(form, 'invoice.gln')).to.equal(gln);
      });
    }

    it('can be read with its fields', async () => {
      const feed = paying('invoice');
      serving(feed);
      await expect(await openForm(feed)).to.be.accessible();
    });
  });

  describe('several consents', () => {
    const consent = [
      {id: 'list', text: 'Keep me on the list.'},
      {id: 'photo', text: 'Photograph me.', required: false},
    ];

    it('are asked for one by one, and only what is required must be given', async () => {
      const feed = aFeedAsking({consent});
      const {received} = serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await send(form);
      await alerted(form);
      expect(faultAt(form, 'consents.photo')).to.equal(undefined);
      expect(textOf(form, '.alert li')).to.contain('Keep me on the list.');
      await choose(form, 'consents.list');
      await send(form);
      await headed(form, 'You are signed up');
      expect(received[0]?.['consents']).to.deep.equal({list: '1'});
    });

    it('say which may be left out', async () => {
      const feed = aFeedAsking({consent});
      serving(feed);
      const form = await openForm(feed);
      const box = await shown(form, '[name="consents.photo"]');
      expect(box.closest('label')?.textContent).to.contain('(optional)');
    });
  });

  it('says what happens to what is written', async () => {
    const feed = aFeedAsking({
      dataProtection: {
        text: 'We keep a list.',
        keptDays: 30,
        url: 'https://organizer.example/privacy',
      },
    });
    serving(feed);
    const form = await openForm(feed);
    expect(textOf(form, '[part="data-protection"]')).to.equal(
      'We keep a list. What you write here is erased 30 days after the event. How we look after your data',
    );
    await expect(form).to.be.accessible();
  });
});
