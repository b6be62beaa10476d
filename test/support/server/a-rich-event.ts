import type {SignUpRecord} from '../../../server/src/storage/records.ts';
import {aPublishedEvent, aPublishedFeed} from './published.ts';
import {aSignUpRecord} from './records.ts';

/** An event that asks for everything: two dates, tickets, sessions, questions, an invoice. */
export const aRichEvent = (fields: object = {}) =>
  aPublishedEvent({
    startDate: undefined,
    endDate: undefined,
    maximumAttendeeCapacity: undefined,
    name: 'Bak op! Inspirationsdage',
    '@type': 'EventSeries',
    subEvent: [
      {
        '@id': 'may',
        startDate: '2026-05-05T09:00',
        endDate: '2026-05-05T16:00',
        maximumAttendeeCapacity: 4,
      },
      {
        '@id': 'june',
        startDate: '2026-06-09T09:00',
        endDate: '2026-06-09T16:00',
        maximumAttendeeCapacity: 20,
      },
    ],
    offers: [
      {
        '@id': 'full',
        name: 'Almindelig',
        price: 4975,
        priceCurrency: 'DKK',
        vatPercent: 25,
        priceSpecification: {valueAddedTaxIncluded: false},
      },
      {'@id': 'volunteer', name: 'Frivillig', price: 0, priceCurrency: 'DKK'},
    ],
    registration: {
      maximumPeople: 5,
      waitingList: true,
      phone: 'optional',
      organization: 'optional',
      personEmail: 'optional',
      payment: ['invoice', 'door'],
      questions: [
        {'@id': 'diet', name: 'Kost', kind: 'choice', options: ['Alt', 'Vegetar'], each: true},
        {'@id': 'years', name: 'År som frivillig', kind: 'number'},
        {'@id': 'birthday', name: 'Fødselsdag', kind: 'date'},
      ],
      consent: {text: 'I må skrive til mig.', version: '2026-01'},
    },
    ...fields,
  });

/** A feed with that event alone. */
export const aRichFeed = (fields: object = {}) => aPublishedFeed(aRichEvent(fields));

/** Two from a municipality, who pay by invoice. */
export const aRichSignUp = (fields: Partial<SignUpRecord> = {}): SignUpRecord =>
  aSignUpRecord({
    reference: 'K7M-4QX',
    contact: {
      name: 'Åse Sørensen',
      email: 'aase@kommune.example',
      phone: '+45 08 12 34 56',
      organization: 'Aarhus Kommune',
    },
    emailKey: 'aase@kommune.example',
    participants: [
      {name: 'Åse Sørensen', sessions: [], answers: {diet: ['Vegetar']}},
      {name: 'Bo Bæk', email: 'bo@kommune.example', sessions: [], answers: {diet: ['Alt']}},
    ],
    answers: {years: ['2,5'], birthday: ['1970-02-28']},
    offer: 'full',
    payment: 'invoice',
    invoice: {organization: 'Aarhus Kommune', number: '00112208', gln: '5790000123452'},
    consents: [
      {
        id: 'consent',
        text: 'I må skrive til mig.',
        version: '2026-01',
        at: '2026-03-01T09:00:00.000Z',
      },
    ],
    partner: 'biblioteket',
    campaign: {utm_source: 'nyhedsbrev'},
    lastDay: '2026-05-05',
    ...fields,
  });

/** An event of one day with two sessions to choose from, the first with room for one. */
export const aSessionsEvent = () =>
  aPublishedEvent({
    '@id': 'sessions',
    name: 'Dag med værksteder',
    subEvent: [
      {
        '@id': 'talk',
        name: 'Samtale',
        startDate: '2026-05-05T17:30',
        bookable: true,
        maximumAttendeeCapacity: 1,
      },
      {'@id': 'walk', name: 'Gåtur', startDate: '2026-05-05T19:00', bookable: true},
    ],
    registration: {maximumPeople: 5},
  });
