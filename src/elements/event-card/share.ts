import type {EventEntry} from '../../feed/model.ts';
import {eventAddress} from '../shared/event-address.ts';
import {EventCardSharedEvent, EventCardShareEvent} from './event-card-events.ts';

/**
 * Shares an event in the page's own way, or else in that of the device.
 *
 * @param button - What was pressed.
 * @returns Whether that is all: not so where the device has no way to share, or won't from here.
 */
export async function share(entry: EventEntry, button: EventTarget | null): Promise<boolean> {
  const url = eventAddress(entry);
  const wish = new EventCardShareEvent(entry.id, url);
  if (!button?.dispatchEvent(wish)) return true;
  if (typeof navigator.share !== 'function') return false;
  try {
    await navigator.share({title: entry.name, url});
  } catch (error) {
    // The visitor thought better of it.
    return error instanceof DOMException && error.name === 'AbortError';
  }
  const event = new EventCardSharedEvent(entry.id, url, 'device');
  button.dispatchEvent(event);
  return true;
}
