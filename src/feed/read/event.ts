import type {EventEntry, Section} from '../model.ts';
import {ATTENDANCE_MODES} from '../vocabulary.ts';
import {datesOf, isDate} from './dates.ts';
import {HAPPENING} from './happening.ts';
import {imagesOf, recapOf} from './media.ts';
import {momentOf} from './moments.ts';
import {identityOf} from './names.ts';
import {offersOf, refundsOf} from './offers.ts';
import {peopleAs} from './people.ts';
import {isOnlineOnly} from './places.ts';
import {programmeOf} from './programme.ts';
import {inside, type InPieces, type Reading} from './reading.ts';
import {registrationOf} from './registration.ts';
import {each, shaped} from './shapes.ts';
import {joined, keywordsOf, listOf, textOf, textsOf, type Fields} from './values.ts';
import {nameOf, wordOf} from './words.ts';
import {inZoneOf} from './zone.ts';

function sectionOf(fields: Fields): Section | undefined {
  const text = textOf(fields.text ?? fields.description);
  return text ? {name: textOf(fields.name), text} : undefined;
}

const readEvent = shaped({
  ...HAPPENING,
  summary: [textOf, 'disambiguatingDescription', 'abstract'],
  sections: each(sectionOf, 'text'),
  teaches: textsOf,
  audience: joined('audienceType', 'name'),
  keywords: keywordsOf,
  attendance: [wordOf(ATTENDANCE_MODES), 'eventAttendanceMode'],
  isOnline: [isOnlineOnly, 'location'],
  previousStart: [momentOf, 'previousStartDate'],
  organizer: peopleAs('organizer'),
  contributor: peopleAs('contributor'),
  performer: peopleAs(),
  offers: offersOf,
  images: [imagesOf, 'image'],
  recap: [recapOf, 'subjectOf'],
  registration: registrationOf,
});

/** Reads an event; nothing when it has no name, since there is nothing to call it by. */
export function* eventOf(fields: Fields, outer: Reading): InPieces<EventEntry | undefined> {
  const name = nameOf(fields, outer, 'name');
  if (!name) return undefined;
  const reading = inZoneOf(fields, outer);
  const {organizer, contributor, performer, isOnline, ...event} = readEvent(fields, reading);
  const programme = listOf(fields.subEvent).filter(one => !isDate(one, fields));
  const currency = event.offers.find(offer => offer.currency)?.currency ?? reading.currency;
  return {
    attendance: isOnline ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode',
    ...event,
    ...identityOf(fields),
    kind: 'event',
    name,
    timeZone: reading.timeZone,
    dates: datesOf(fields, reading),
    people: [...organizer, ...contributor, ...performer],
    refunds: refundsOf(fields.refundPolicy, {...reading, currency}),
    programme: yield* programmeOf(programme, inside(reading, '.subEvent')),
  };
}
