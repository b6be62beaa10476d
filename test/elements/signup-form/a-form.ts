import {html, nothing} from 'lit';
import '../../../src/embed/define/signup-form.ts';
import type {SignupFormElement} from '../../../src/elements/signup-form/signup-form.ts';
import {feedUrl} from '../../support/feeds.ts';
import {choose, fill} from '../../support/form-page.ts';
import {mount, shown} from '../../support/mount.ts';
import {API} from '../../support/network.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';

/** When all this takes place; the server's clock stands at the same. */
export const NOW = '2026-03-01T11:00';

/** A feed whose sign-ups go to the server. */
export const aFeed = (...events: readonly object[]) => ({...aPublishedFeed(...events), api: API});

/** A feed with one event that asks for these. */
export const aFeedAsking = (registration: object, fields: object = {}) =>
  aFeed(aPublishedEvent({registration: {maximumPeople: 5, ...registration}, ...fields}));

/** An event on two dates: few places in May, many in June. */
export const twoDates = (fields: object = {}) =>
  aPublishedEvent({
    '@type': 'EventSeries',
    startDate: undefined,
    endDate: undefined,
    maximumAttendeeCapacity: undefined,
    subEvent: [
      {'@id': 'may', startDate: '2026-05-05T17:00', maximumAttendeeCapacity: 2},
      {'@id': 'june', startDate: '2026-06-09T17:00', maximumAttendeeCapacity: 40},
    ],
    ...fields,
  });

/** How a page may place a form; in English unless told. */
export interface Placing {
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
}

/** Puts a form on the page. */
export const mountForm = (feed: object, {lang = 'en', theme}: Placing = {}) =>
  mount<SignupFormElement>(html`
    <signup-form feed=${feedUrl(feed)} lang=${lang} theme=${theme ?? nothing} now=${NOW}>
      <a href="mailto:paul@organizer.example">Write to Paul</a>
    </signup-form>
  `);

/** Puts a form on the page and waits until it can be filled in. */
export async function openForm(feed: object, placing?: Placing) {
  const form = await mountForm(feed, placing);
  await shown(form, 'form');
  return form;
}

/** Fills in what every form asks for. */
export async function fillAsAnne(form: SignupFormElement) {
  await fill(form, 'contact.name', 'Anne Jensen');
  await fill(form, 'contact.email', 'anne@visitor.example');
  const consent = 'consents.consent-1';
  if (form.shadowRoot?.querySelector(`[name="${consent}"]`)) await choose(form, consent);
}
