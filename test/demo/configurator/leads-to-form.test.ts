import {expect} from '@open-wc/testing';
import {leadsToForm} from '../../../demo/configurator/leads-to-form.ts';
import {readEvent} from '../../support/read.ts';

const nowIn = () => ({date: '2026-11-22', time: '09:00'});
const email = 'bo@beboerhus.example';

const leads = (fields: object) =>
  leadsToForm(readEvent({startDate: '2026-12-03T18:00', registration: {email}, ...fields}), nowIn);

describe('what is shown in the place of a link', () => {
  const open = {
    'an event that one can sign up for': {},
    'an event with a waiting list': {
      remainingAttendeeCapacity: 0,
      registration: {email, waitingList: true},
    },
  };
  for (const [what, fields] of Object.entries(open)) {
    it(`leads to the form of ${what}`, () => {
      expect(leads(fields)).to.equal(true);
    });
  }

  const without = {
    'an event that is over': {startDate: '2026-11-21T18:00'},
    'an event that is cancelled': {eventStatus: 'https://schema.org/EventCancelled'},
    'an event that is full': {
      remainingAttendeeCapacity: 0,
      registration: {email, waitingList: false},
    },
    'an event whose sign-up has closed': {registration: {email, closes: '2026-11-20'}},
    'an event whose sign-up has not opened': {registration: {email, opens: '2026-11-30'}},
    'an event with its sign-up elsewhere': {registration: {url: 'https://tickets.example/'}},
    'an event without sign-up': {registration: undefined},
  };
  for (const [what, fields] of Object.entries(without)) {
    it(`leads to no form of ${what}`, () => {
      expect(leads(fields)).to.equal(false);
    });
  }
});
