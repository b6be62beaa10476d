import {expect} from '@open-wc/testing';
import {
  alerted,
  alertIn,
  choose,
  faultAt,
  fill,
  headed,
  press,
  send,
} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {aProblem, answeringOnce, serving, useNetwork} from '../../support/network.ts';
import {aPublishedEvent} from '../../support/server/published.ts';
import {aFeed, aFeedAsking, fillAsAnne, openForm, twoDates} from './a-form.ts';

describe('<signup-form>, with something wrong in it', () => {
  useNetwork();

  const empty = [
    {field: 'contact.name', feed: aFeed(), says: 'Enter your name'},
    {field: 'contact.email', feed: aFeed(), says: 'Enter your email address'},
    {
      field: 'contact.phone',
      feed: aFeedAsking({phone: 'required'}),
      says: 'Enter your phone number',
    },
    {
      field: 'contact.organization',
      feed: aFeedAsking({organization: 'required'}),
      says: 'Enter your workplace or association',
    },
    {field: 'date', feed: aFeed(twoDates()), says: 'Choose a date'},
    {
      field: 'offer',
      feed: aFeed(
        aPublishedEvent({
          offers: [
            {name: 'Full', price: 100},
            {name: 'Student', price: 50},
          ],
        }),
      ),
      says: 'Choose a price',
    },
    {
      field: 'consents.consent-1',
      feed: aFeedAsking({consent: 'I may write to you.'}),
      says: 'Tick the box if you agree',
    },
    {
      field: 'answers.diet',
      feed: aFeedAsking({questions: [{id: 'diet', label: 'Diet', required: true}]}),
      says: 'Fill in: Diet',
    },
    {
      field: 'answers.way',
      feed: aFeedAsking({
        questions: [
          {
            id: 'way',
            label: 'By what?',
            kind: 'choice',
            options: ['Bike', 'Train'],
            required: true,
          },
        ],
      }),
      says: 'Choose an answer: By what?',
    },
    {
      field: 'answers.night',
      feed: aFeedAsking({
        questions: [{id: 'night', label: 'Overnight?', kind: 'yesNo', required: true}],
      }),
      says: 'Choose an answer: Overnight?',
    },
  ];

  for (const {field, feed, says} of empty) {
    it(`says beside ${field} and on top what is missing`, async () => {
      serving(feed);
      const form = await openForm(feed);
      await send(form);
      await alerted(form);
      expect(faultAt(form, field)).to.contain(says);
      expect(inside(form, '.alert ul')?.textContent).to.contain(says);
    });
  }

  const wrong = [
    {field: 'contact.email', typed: 'anne@', feed: aFeed(), says: 'name@example.org'},
    {
      field: 'contact.phone',
      typed: 'ring me',
      feed: aFeedAsking({phone: 'optional'}),
      says: 'in digits',
    },
    {field: 'contact.name', typed: 'A'.repeat(201), feed: aFeed(), says: 'too long'},
    {
      field: 'answers.years',
      typed: 'many',
      feed: aFeedAsking({questions: [{id: 'years', label: 'Years', kind: 'number'}]}),
      says: 'with a number',
    },
    {
      field: 'answers.other',
      typed: 'nobody',
      feed: aFeedAsking({questions: [{id: 'other', label: 'Other address', kind: 'email'}]}),
      says: 'name@example.org',
    },
  ];

  for (const {field, typed, feed, says} of wrong) {
    it(`says what is wrong with “${typed.slice(0, 10)}” in ${field}`, async () => {
      serving(feed);
      const form = await openForm(feed);
      await fillAsAnne(form);
      await fill(form, field, typed);
      await send(form);
      await alerted(form);
      expect(faultAt(form, field)).to.contain(says);
    });
  }

  it('says nothing before the first try', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await fill(form, 'contact.email', 'anne@');
    await form.updateComplete;
    expect(inside(form, '.fault')).to.equal(null);
  });

  it('takes a fault away as it is mended, and leaves the others', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await send(form);
    await alerted(form);
    await fill(form, 'contact.name', 'Anne Jensen');
    await until(() => !faultAt(form, 'contact.name'), 'the fault stayed');
    expect(faultAt(form, 'contact.email')).to.contain('Enter your email');
    expect(alertIn(form)).to.equal('There is something to correct');
  });

  it('leads from the summary to the field', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await send(form);
    await alerted(form);
    await press(form, '.alert li:last-child a');
    expect(form.shadowRoot?.activeElement).to.equal(inside(form, '[name="contact.email"]'));
  });

  it('leads from the summary to the first date that can be chosen', async () => {
    const feed = aFeed(
      twoDates({
        registration: {waitingList: false},
        subEvent: [
          {'@id': 'may', startDate: '2026-05-05T17:00', maximumAttendeeCapacity: 0},
          {'@id': 'june', startDate: '2026-06-09T17:00', maximumAttendeeCapacity: 40},
        ],
      }),
    );
    serving(feed);
    const form = await openForm(feed);
    await shown(form, '[value="may"]:disabled');
    await send(form);
    await alerted(form);
    await press(form, '.alert li:first-child a');
    expect(form.shadowRoot?.activeElement).to.equal(inside(form, '[value="june"]'));
  });

  it('has its fields also where a name in the feed is half a character', async () => {
    const feed = aFeedAsking({questions: [{id: 'diet\ud83c', label: 'Diet \ud83c'}]});
    const form = await openForm(feed);
    expect(inside(form, '[name^="answers.diet"]')).to.exist;
  });

  it('asks for the name of each who comes along', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await press(form, '.add');
    await fillAsAnne(form);
    await send(form);
    await alerted(form);
    expect(faultAt(form, 'people.0.name')).to.contain('person 2');
  });

  it('forgets what was wrong with someone who is taken out', async () => {
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await press(form, '.add');
    await fillAsAnne(form);
    await send(form);
    await alerted(form);
    await press(form, '.remove');
    await until(() => !inside(form, '.alert'), 'the alert stayed');
  });

  it('shows what only the server finds wrong in the same place', async () => {
    const feed = aFeed();
    serving(feed);
    answeringOnce(() =>
      aProblem('invalid', 422, [{field: 'contact.email', fault: 'not-an-email'}]),
    );
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await alerted(form);
    expect(faultAt(form, 'contact.email')).to.contain('name@example.org');
    await send(form);
    await headed(form, 'You are signed up');
  });

  it('lets what was chosen freely be taken back', async () => {
    const feed = aFeedAsking({questions: [{id: 'night', label: 'Overnight?', kind: 'yesNo'}]});
    const {received} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await choose(form, 'answers.night', 'yes');
    await choose(form, 'answers.night', '');
    await send(form);
    await headed(form, 'You are signed up');
    expect(received[0]?.['answers']).to.deep.equal({});
  });
});
