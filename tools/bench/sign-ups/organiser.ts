import {createFeeds} from '../../../server/src/feeds/feeds.ts';
import type {Store} from '../../../server/src/storage/store.ts';
import type {Surroundings} from '../../../server/src/surroundings.ts';

/** What captchas are signed with, here and in the server that is timed. */
export const SECRET = 'a secret of the bench, and of no other place';

/** A feed with one event that never fills up. */
export const feed = {
  name: 'Sammen i Byen',
  inLanguage: 'da',
  timeZone: 'Europe/Copenhagen',
  events: [
    {
      '@id': 'folkemoede',
      name: 'Lokalt folkemøde',
      startDate: '2999-05-05T17:00',
      maximumAttendeeCapacity: 1_000_000,
      location: {name: 'Kulturhuset', address: 'Vestergade 43, 8000 Aarhus C'},
      offers: {price: 100, priceCurrency: 'DKK'},
      registration: {consent: {text: 'Oplysningerne bruges til mødet.', version: '1'}},
    },
  ],
};

/** What the organiser has decided, apart from where the server is. */
export const decided = {
  organizer: {name: 'Sammen i Byen', email: 'paul@organizer.example'},
  from: 'no-reply@organizer.example',
  lang: 'da',
  timeZone: 'Europe/Copenhagen',
  captcha: {iterations: 1, tries: [1, 1], wait: [0, 0]},
} as const;

/** Surrounds an app with what the server that is timed has, but for the network. */
export function surround(store: Store): Surroundings {
  const clock = {now: () => new Date()};
  const log = () => undefined;
  const load = () => Promise.resolve(feed);
  return {
    ...{store, clock, log, secret: SECRET, mailWaits: log},
    random: length => crypto.getRandomValues(new Uint8Array(length)),
    feeds: createFeeds({hrefs: ['https://organizer.example/events.json'], load, clock, log}),
    settings: {url: 'https://signup.example/', ...decided},
  };
}
