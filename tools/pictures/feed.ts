import {conference} from './feed-conference.ts';

/** When all pictures are taken: a Thursday morning, in the middle of the conference. */
export const NOW = '2026-09-24T10:30:00+02:00';

const house = {
  '@type': 'Place',
  name: 'The Old Dairy',
  address: {streetAddress: '12 Apple Road', postalCode: '8000', addressLocality: 'Aarhus C'},
};

const registration = {
  email: 'hello@olddairy.example',
  maximumPeople: 5,
  consent: {text: 'The Old Dairy may write to me about this event.', version: '1'},
  dataProtection: {
    text: 'We use this for the event only.',
    ...{keptDays: 30, url: 'https://olddairy.example/privacy'},
  },
};

const picture = (name: string, description: string, caption?: string) => ({
  ...{url: `images/${name}.svg`, description, caption},
  ...{width: 600, height: name === 'rundkreds' ? 296 : 338},
});

const evening = (id: string, name: string, day: string, fields: object = {}) => ({
  ...{'@type': 'Event', id, name, location: house},
  ...{startDate: `${day}T18:30`, endDate: `${day}T20:30`},
  ...fields,
});

const dates = [
  {
    id: 'november',
    ...{startDate: '2026-11-11T09:00', endDate: '2026-11-12T16:00'},
    eventSchedule: {
      ...{'@type': 'Schedule', repeatFrequency: 'P1D'},
      ...{startTime: '09:00', endTime: '16:00'},
    },
    remainingAttendeeCapacity: 3,
  },
  {
    ...{id: 'january', startDate: '2027-01-20T09:00', endDate: '2027-01-20T16:00'},
    maximumAttendeeCapacity: 40,
  },
];

const stand = {
  '@type': 'EventSeries',
  id: 'stand-up',
  name: 'Stand up! Days for people who get things done',
  disambiguatingDescription: 'Two days about neighbours who take matters into their own hands.',
  description:
    'You can grumble, give up – or do something. We back those who do.\n\nThere is time to get to know each other, and to work on your own idea.',
  sections: [
    {
      name: 'What we ask',
      text: '- What makes a meeting a good place to be?\n- How do we reach those who aren’t here yet?',
    },
  ],
  teaches: ['Tools that you can use on Monday', 'People who you can call'],
  audience: {audienceType: 'Staff and volunteers of councils and associations'},
  image: [picture('samtale', 'Two people talk at a small table.', 'It begins with a talk.')],
  location: house,
  organizer: {
    ...{'@type': 'Person', name: 'Asta Holm', jobTitle: 'manager'},
    worksFor: 'The Old Dairy',
  },
  contributor: [{'@type': 'Person', name: 'Kurt Kyed', worksFor: 'The Repair Café'}],
  offers: {
    ...{price: 4975, priceCurrency: 'DKK', valueAddedTaxIncluded: false, vatPercent: 25},
    includes: ['coffee and tea', 'lunch'],
  },
  refundPolicy: [{daysBefore: 14, feePercent: 10, feeMinimum: 50, currency: 'DKK'}],
  keywords: ['citizenship', 'neighbours'],
  subjectOf: {
    ...{'@type': 'DigitalDocument', name: 'The invitation'},
    ...{url: 'files/invitation.pdf', encodingFormat: 'application/pdf'},
  },
  subEvent: dates,
  registration: {
    ...registration,
    organization: 'optional',
    payment: ['invoice', 'door'],
  },
};

const workshops = evening('workshops', 'A day of choices', '2026-10-10', {
  maximumAttendeeCapacity: 20,
  offers: [
    {'@id': 'volunteer', name: 'Volunteer', price: 250, priceCurrency: 'DKK'},
    {'@id': 'staff', name: 'Staff', price: 950, priceCurrency: 'DKK'},
  ],
  subEvent: [
    {
      ...{'@id': 'board', name: 'A board that likes to meet', bookable: true},
      ...{startDate: '2026-10-10T10:30', endDate: '2026-10-10T12:00'},
      maximumAttendeeCapacity: 6,
    },
    {
      ...{'@id': 'funds', name: 'Write what somebody reads', bookable: true},
      ...{startDate: '2026-10-10T10:30', endDate: '2026-10-10T12:00'},
      maximumAttendeeCapacity: 0,
    },
  ],
  registration: {
    ...registration,
    phone: 'optional',
    personEmail: 'optional',
    questions: [
      {
        ...{id: 'food', label: 'What would you like for lunch?', kind: 'choice'},
        ...{options: ['Anything', 'Vegetarian'], each: true, required: true},
      },
      {id: 'hope', label: 'What do you hope to take home?', kind: 'longText'},
    ],
  },
});

const articles = [
  [
    'Who builds the town?',
    'Article',
    '2026-09-01',
    'Four neighbours tell how a square came about.',
  ],
  ['Close the meeting on time', 'Report', '2026-06-12', 'What twenty boards did, and what helped.'],
].map(([headline = '', genre = '', datePublished = '', abstract = ''], index) => ({
  ...{'@type': 'Article', id: `article-${index}`, headline, genre, datePublished, abstract},
  ...{keywords: ['town'], articleBody: `${abstract}\n\nAnd there is more to tell.`},
}));

const recap = {
  ...{'@type': 'Report', headline: 'Thirty people and one long table'},
  articleBody: 'Everyone brought something, and nobody went home first.',
  image: [picture('rundkreds', 'People sit in a circle and listen.', 'We began with stories.')],
};

/** The feed that the pictures show: an event in every state there is, articles and a newsletter. */
export const pictureFeed = {
  ...{name: 'The Old Dairy', inLanguage: 'en', timeZone: 'Europe/Copenhagen'},
  events: [
    conference(house),
    {
      ...evening('today', 'Open house', '2026-09-24', {registration}),
      disambiguatingDescription: 'Come as you are.',
    },
    stand,
    workshops,
    evening('few', 'Repair café', '2026-10-01', {remainingAttendeeCapacity: 2, registration}),
    evening('waiting', 'Bread and books', '2026-10-02', {
      ...{remainingAttendeeCapacity: 0, registration: {...registration, waitingList: true}},
    }),
    evening('full', 'Choir night', '2026-10-03', {
      ...{remainingAttendeeCapacity: 0, registration: {...registration, waitingList: false}},
    }),
    evening('closed', 'Seed swap', '2026-10-04', {
      registration: {...registration, closes: '2026-09-20T12:00'},
    }),
    evening('unopened', 'Winter market', '2026-12-05', {
      registration: {...registration, opens: '2026-11-01T09:00', closes: '2026-12-01'},
    }),
    evening('cancelled', 'Street party', '2026-10-05', {eventStatus: 'EventCancelled'}),
    evening('postponed', 'Local history walk', '2026-10-06', {eventStatus: 'EventPostponed'}),
    evening('moved', 'What is a neighbour?', '2026-10-07', {
      ...{eventStatus: 'EventMovedOnline', timeZone: 'Europe/Helsinki', registration},
    }),
    evening('long', 'Sammenhængskraftsundersøgelsesfremlæggelse: the figures', '2026-10-08'),
    evening('last', 'Harvest supper', '2026-09-12', {
      ...{description: 'Bring something from the garden.', subjectOf: recap},
    }),
    evening('over', 'Board games', '2026-09-05'),
    {'@type': 'Event', id: 'bare', name: 'Summer camp'},
  ],
  articles,
  newsletter: {
    name: 'News from the Old Dairy',
    description: 'Once a month, and never more.',
    topics: [
      {id: 'evenings', name: 'Evenings'},
      {id: 'courses', name: 'Courses'},
    ],
    consent: {text: 'The Old Dairy may send me its newsletter.', version: '1'},
    dataProtection: {
      text: 'We use your address for the newsletter only.',
      url: 'https://olddairy.example/privacy',
    },
  },
};
