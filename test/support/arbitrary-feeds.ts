import fc from 'fast-check';

/** The words that a feed's objects have, so that random JSON gets past the first look. */
const FIELDS = [
  '@type @id @graph @value id identifier name headline events articles itemListElement item',
  'startDate endDate eventSchedule repeatFrequency startTime endTime timeZone subEvent',
  'organizer performer contributor roleName role worksFor confirmed location address url',
  'offers price priceCurrency priceSpecification refundPolicy daysBefore feePercent',
  'image focalPoint x y subjectOf articleBody text description keywords audience sections',
  'registration email questions label kind options consent newsletter topics inLanguage',
]
  .join(' ')
  .split(' ');

const WORDS = [
  ...['Event', 'EventSeries', 'Article', 'Role', 'VirtualLocation', 'DigitalDocument', 'Place'],
  ...['2026-12-03', '2026-12-03T18:00', '2026-12-03T18:00:00Z', '2026-02-30', '18:00', 'P1D'],
  ...['https://example.org/#a', 'javascript:alert(1)', 'a@example.org', '/a', '://', '%', '//['],
  ...['<p>a</p><script>', '&#x110000;', '\u0000', '\ud800', 'choice', 'panel', 'DKK', '4.975'],
  ...['Europe/Copenhagen', 'Mars/Olympus', '__proto__', 'constructor', ''],
];

/** Any JSON at all, often with a feed's words in it. */
export const anyJson = fc.letrec(tie => ({
  value: fc.oneof(
    {maxDepth: 6, depthSize: 'small'},
    fc.constantFrom(...WORDS),
    fc.jsonValue({maxDepth: 1}),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), {maxKeys: 8}),
  ),
})).value;

const words = fc.stringMatching(/^[A-Za-zÆØÅæøåäö][A-Za-zæøåäö &!?-]{0,30}$/);
const day = fc
  .date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10));
const moment = fc
  .tuple(day, fc.integer({min: 0, max: 23}), fc.constantFrom('', 'Z', '+02:00', '-0530'))
  .map(([date, hour, offset]) => `${date}T${String(hour).padStart(2, '0')}:30${offset}`);
const oneOrMany = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(value, fc.array(value, {minLength: 1, maxLength: 3}));

const person = fc.oneof(
  words,
  fc.record({name: words, role: words, confirmed: fc.boolean()}, {requiredKeys: ['name']}),
  fc.record({'@type': fc.constant('Role'), roleName: words, performer: words}),
);
const offer = fc.record(
  {
    name: words,
    price: fc.oneof(fc.nat(9999), fc.constantFrom('48', '48.50')),
    vatPercent: fc.nat(99),
  },
  {requiredKeys: []},
);
const item = fc.record(
  {
    name: words,
    startDate: fc.oneof(day, moment, fc.constant('16:00')),
    performer: oneOrMany(person),
  },
  {requiredKeys: ['name']},
);

/** An event that the schema has nothing against. */
export const publishableEvent = fc.record(
  {
    '@type': fc.constantFrom('Event', 'MusicEvent', 'EventSeries', 'https://schema.org/Event'),
    id: fc.uuid(),
    name: words,
    startDate: fc.oneof(day, moment),
    endDate: fc.constantFrom('2100-01-01', '2100-01-01T12:00'),
    location: oneOrMany(fc.oneof(words, fc.record({name: words, address: words}))),
    organizer: oneOrMany(person),
    offers: oneOrMany(offer),
    subEvent: oneOrMany(item),
    keywords: oneOrMany(words),
    eventStatus: fc.constantFrom('EventScheduled', 'https://schema.org/EventCancelled'),
    provisional: fc.boolean(),
  },
  {requiredKeys: ['@type', 'name']},
);

/** A list of events in one of the forms that a feed can have. */
export const inAnyForm = (events: readonly object[]): fc.Arbitrary<unknown> =>
  fc.constantFrom<unknown>(
    events,
    {events},
    {'@graph': events},
    {itemListElement: events.map(event => ({'@type': 'ListItem', item: event}))},
    {'@type': 'DataFeed', dataFeedElement: events},
  );
