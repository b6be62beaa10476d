/** An event as an organiser publishes it: on 5 May 2026, one day, with twelve places. */
export const aPublishedEvent = (fields: object = {}) => ({
  '@id': 'folkemoede',
  name: 'Lokalt folkemøde',
  startDate: '2026-05-05T17:00',
  endDate: '2026-05-05T21:00',
  maximumAttendeeCapacity: 12,
  location: {
    '@type': 'Place',
    name: 'Kulturhuset',
    address: {streetAddress: 'Vestergade 43', postalCode: '8000', addressLocality: 'Aarhus C'},
  },
  offers: {
    '@id': 'full',
    price: 4975,
    priceCurrency: 'DKK',
    priceSpecification: {valueAddedTaxIncluded: false},
  },
  url: 'https://organizer.example/folkemoede',
  registration: {maximumPeople: 5},
  ...fields,
});

/** A feed with these events, or with one. */
export const aPublishedFeed = (...events: readonly object[]) => ({
  name: 'Sammen i Byen',
  inLanguage: 'da',
  timeZone: 'Europe/Copenhagen',
  events: events.length ? events : [aPublishedEvent()],
  newsletter: {
    name: 'Nyt om folkemøder',
    topics: [
      {'@id': 'debate', name: 'Debat'},
      {'@id': 'training', name: 'Kurser'},
    ],
    consent: {text: 'I may write to you.', version: '2026-01'},
  },
});
