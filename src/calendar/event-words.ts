import type {EventDate, EventEntry} from '../feed/model.ts';
import {formatAddress} from '../format/names.ts';
import {placeOn} from '../programme/phase.ts';

/** What a calendar says about an event beside its time. */
export interface EventWords {
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly url: string | undefined;
}

/**
 * Gives the words of an event for a calendar.
 *
 * @param page - Where one can read about it, for an event without a page of its own.
 */
export function eventWords(entry: EventEntry, date: EventDate, page?: string): EventWords {
  const place = placeOn(entry, date);
  const url = entry.url ?? page;
  const parts = place ? [place.name, formatAddress(place), place.online && place.url] : [];
  return {
    title: entry.name,
    place: parts.filter(Boolean).join(', '),
    description: [entry.summary, entry.description, url].filter(Boolean).join('\n\n'),
    url,
  };
}
