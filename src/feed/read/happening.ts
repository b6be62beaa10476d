import {documentsOf} from './media.ts';
import {placeOf} from './places.ts';
import {isTrue, langOf, textOf} from './values.ts';
import {linkOf, statusOf} from './words.ts';

/** What an event and a point of its programme have in common. */
export const HAPPENING = {
  lang: [langOf, 'inLanguage'],
  description: textOf,
  status: [statusOf, 'eventStatus'],
  provisional: isTrue,
  place: [placeOf, 'location'],
  documents: [documentsOf, 'subjectOf'],
  url: linkOf,
} as const;
