import type {EventEntry} from '../../src/feed/model.ts';
import {bestSignUp, takesSignUps} from '../../src/programme/date-standing.ts';
import type {NowIn} from '../../src/programme/selection.ts';

/**
 * Tells whether what is shown in a link's place leads to the organiser's form, as the server's page
 * for frames does: not to an event that is over, called off, full or closed, nor to one whose
 * sign-up is on another page.
 */
export function leadsToForm(entry: EventEntry, nowIn: NowIn): boolean {
  const phase = bestSignUp(entry, nowIn(entry.timeZone));
  return phase !== undefined && takesSignUps(phase) && !entry.registration?.url;
}
