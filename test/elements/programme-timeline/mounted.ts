import {html} from 'lit';
import '../../../src/embed/define/programme-timeline.ts';
import type {ProgrammeTimelineElement} from '../../../src/elements/programme-timeline/programme-timeline.ts';
import {aPublishedEvent, aPublishedFeed, type Published} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {mount, shown} from '../../support/mount.ts';

/** What a test says about the element; the rest is as on most pages. */
export interface Setting {
  readonly feed?: string;
  readonly event?: string;
  readonly now?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly level?: number;
}

/** Puts a programme on the page, with a link inside as the page's own content. */
export const mountTimeline = ({
  feed = '',
  event = '',
  now = '2026-11-22T12:00',
  lang = 'da',
  theme = '',
  level = 2,
}: Setting) =>
  mount<ProgrammeTimelineElement>(html`
    <programme-timeline
      feed=${feed}
      event=${event}
      now=${now}
      lang=${lang}
      theme=${theme}
      heading-level=${level}
    >
      <a href="/program">Programmet</a>
    </programme-timeline>
  `);

/** Shows the programme of an event of the third of December and waits until it is there. */
export async function timelineOf(event: Published, setting: Setting = {}) {
  const feed = feedUrl(aPublishedFeed(aPublishedEvent(event)));
  const timeline = await mountTimeline({...setting, feed});
  await shown(timeline, '.date, [part=notice]');
  return timeline;
}

/** Shows points of a programme, each as it is published. */
export const timelineWith = (points: readonly Published[], setting: Setting = {}) =>
  timelineOf({subEvent: points}, setting);

/** What a visitor reads at each place that fits a selector, on one line each. */
export const texts = (timeline: Element, selector: string): readonly string[] =>
  [...(timeline.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map(found =>
    found.innerText.replace(/\s+/g, ' ').trim(),
  );

/** What a visitor reads at the first place that fits a selector. */
export const text = (timeline: Element, selector: string): string | undefined =>
  texts(timeline, selector)[0];

/** The point of a name, as the visitor finds it in the list. */
export function point(timeline: Element, name: string): HTMLElement {
  const points = timeline.shadowRoot?.querySelectorAll<HTMLElement>('li[id]') ?? [];
  const found = [...points].find(
    one => one.querySelector('[part=title]')?.textContent.trim() === name,
  );
  if (!found) throw new Error(`There is no point called ${name}.`);
  return found;
}
