import type {EventDate, EventEntry, Moment, Offer, Place} from '../feed/model.ts';
import {instantAt} from '../format/zone.ts';
import {placeOn} from '../programme/phase.ts';
import {wholeSpan} from './calendar-span.ts';

/** A value of JSON; what is undefined isn't written. */
type Json = string | number | undefined | readonly Json[] | {readonly [key: string]: Json};

/** Describes an event for search engines in schema.org's words: one event, or a series of its dates. */
export function jsonLdOf(entry: EventEntry): {readonly [key: string]: Json} {
  const {dates} = entry;
  const [first] = dates;
  const context = {'@context': 'https://schema.org'};
  if (dates.length < 2) return {...context, ...eventOn(entry, first)};
  return {
    ...context,
    '@type': 'EventSeries',
    ...wordsOf(entry),
    subEvent: dates.map(date => eventOn(entry, date)),
  };
}

const wordsOf = ({name, summary, url, lang}: EventEntry) => ({
  name,
  description: summary,
  url,
  inLanguage: lang,
});

function eventOn(entry: EventEntry, date: EventDate | undefined) {
  const span = date && wholeSpan(date);
  const isOff = entry.status !== 'EventScheduled';
  const place = placeOn(entry, date);
  return {
    '@type': 'Event',
    ...wordsOf(entry),
    startDate: span && written(span.start, entry.timeZone),
    endDate: span?.end && date?.start.time ? written(span.end, entry.timeZone) : date?.end?.date,
    eventStatus: `https://schema.org/${isOff ? entry.status : (date?.status ?? entry.status)}`,
    eventAttendanceMode: `https://schema.org/${entry.attendance}`,
    location: place && locationOf(place),
    image: entry.images[0]?.url,
    organizer: entry.people
      .filter(({role, name}) => role === 'organizer' && name)
      .map(({kind, name, url}) => ({
        '@type': kind === 'person' ? 'Person' : 'Organization',
        name,
        url,
      })),
    offers: entry.offers.filter(({price}) => price !== undefined).map(offerOf),
  };
}

function locationOf({online, url, name, street, postalCode, locality, country}: Place) {
  if (online) return {'@type': 'VirtualLocation', name, url};
  const address = {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: locality,
    addressCountry: country,
  };
  return {'@type': 'Place', name, url, address};
}

const offerOf = ({name, price, currency, soldOut}: Offer) => ({
  '@type': 'Offer',
  name,
  price,
  priceCurrency: currency,
  availability: `https://schema.org/${soldOut ? 'SoldOut' : 'InStock'}`,
});

/** Writes a moment as ISO 8601: with the zone's distance from UTC, where there is a zone. */
function written(moment: Moment, timeZone: string | undefined): string {
  const {date = '', time} = moment;
  if (!time) return date;
  const instant = timeZone ? instantAt(moment, timeZone) : undefined;
  if (instant === undefined) return `${date}T${time}`;
  const minutes = Math.round((Date.parse(`${date}T${time}Z`) - instant) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date}T${time}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
