import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import '../../src/embed/define/event-feed.ts';
import '../../src/embed/define/event-list.ts';
import '../../src/embed/define/newsletter-signup.ts';
import '../../src/embed/define/programme-timeline.ts';
import '../../src/embed/define/signup-form.ts';
import {aPublishedEvent} from '../support/an-entry.ts';
import {feedUrl} from '../support/feeds.ts';
import {send} from '../support/form-page.ts';
import {inside, mount, shown, until} from '../support/mount.ts';
import {API} from '../support/network.ts';
import {INVITATION} from '../elements/event-card/mount-card.ts';
import {openEverything} from '../support/readable.ts';

/** A feed in which every standing that has a colour is found. */
export const colourfulFeed = {
  name: 'Beboerhuset',
  inLanguage: 'da',
  timeZone: 'Europe/Copenhagen',
  api: API,
  newsletter: {name: 'Nyt fra huset', consent: {text: 'I må skrive til mig.', version: '1'}},
  events: [
    aPublishedEvent({
      ...INVITATION,
      image: undefined,
      registration: {maximumPeople: 5, email: 'bo@beboerhus.example'},
      subEvent: [
        {'@id': 'a', name: 'Kaffe', startDate: '2026-12-03T17:00', endDate: '2026-12-03T18:00'},
        {
          '@id': 'b',
          name: 'Suppe',
          startDate: '2026-12-03T18:00',
          endDate: '2026-12-03T19:00',
          description: 'Læs [mere](https://beboerhus.example/mad).',
          performer: {name: 'Asta Holm', jobTitle: 'vært'},
        },
        {
          '@id': 'c',
          name: 'Sang',
          startDate: '2026-12-03T19:30',
          eventStatus: 'EventCancelled',
        },
      ],
    }),
    aPublishedEvent({
      id: 'aflyst',
      name: 'Aflyst',
      startDate: '2026-12-08T18:00',
      eventStatus: 'EventCancelled',
    }),
    aPublishedEvent({
      id: 'bordtennis',
      name: 'Bordtennis',
      startDate: '2026-12-09T18:00',
      maximumAttendeeCapacity: 4,
      registration: {maximumPeople: 2},
    }),
    aPublishedEvent({id: 'over', name: 'Forbi', startDate: '2026-11-01T18:00'}),
  ],
};

/** All the elements on one page, on the evening of the first event, with all that opens open. */
export async function sixElements(): Promise<HTMLElement> {
  const page = await mount<HTMLElement>(html`
    <div>
      <event-feed feed=${feedUrl(colourfulFeed)} lang="da" now="2026-12-03T18:15">
        <event-card event="faellesspisning"></event-card>
        <event-list show="all" search></event-list>
        <programme-timeline event="faellesspisning"></programme-timeline>
        <newsletter-signup></newsletter-signup>
        <signup-form event="bordtennis"></signup-form>
      </event-feed>
    </div>
  `);
  for (const element of elementsOn(page)) {
    await shown(element, '[part]');
    if (inside(element, 'form [type=submit]')) {
      await send(element);
      await shown(element, '.fault');
    } else if (element.localName !== 'event-list') await openEverything(element);
    await surveyed(element);
  }
  return page;
}

/** Waits until an element has looked at the page around it. */
export const surveyed = (element: Element): Promise<void> =>
  until(
    () => getComputedStyle(element).getPropertyValue('--_scheme'),
    `<${element.localName}> never looked at its page`,
  );

/** The elements that show something, in order. */
export const elementsOn = (page: Element): readonly Element[] => [
  ...page.querySelectorAll(
    'event-card, event-list, programme-timeline, newsletter-signup, signup-form',
  ),
];
