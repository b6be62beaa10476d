import {html, nothing} from 'lit';
import '../../../src/embed/define/event-list.ts';
import type {EventListElement} from '../../../src/elements/event-list/event-list.ts';
import {aPublishedEvent, type Published} from '../../support/an-entry.ts';
import {feedUrl} from '../../support/feeds.ts';
import {inside, mount, shown} from '../../support/mount.ts';
import {readableText} from '../../support/readable.ts';

/** What a test's list is told by its page. */
export interface ListSettings {
  readonly show?: string;
  readonly limit?: number;
  readonly keyword?: string;
  readonly search?: boolean;
}

/** Puts a list of a feed on the page, on a Sunday in November, and waits until it shows. */
export async function mountList(
  published: unknown,
  {show, limit, keyword, search = false}: ListSettings = {},
): Promise<EventListElement> {
  const list = await mount<EventListElement>(html`
    <event-list
      feed=${feedUrl(published)}
      lang="da"
      now="2026-11-22T10:00"
      show=${show ?? nothing}
      limit=${limit ?? nothing}
      keyword=${keyword ?? nothing}
      ?search=${search}
    ></event-list>
  `);
  await shown(list, '[part="entries"]');
  return list;
}

/** Nine evenings of December, in no order. */
export const evenings: readonly Published[] = [5, 3, 9, 1, 7, 2, 8, 4, 6].map(day =>
  aPublishedEvent({id: `d${day}`, name: `Aften ${day}`, startDate: `2026-12-0${day}T18:00`}),
);

/** The titles in a list, from top to bottom. */
export const titlesIn = (list: Element): readonly string[] =>
  [...(list.shadowRoot?.querySelectorAll('[part="title"]') ?? [])].map(readableText);

/** What a visitor reads in a part of a list; empty when it is not there. */
export const partText = (list: Element, part: string): string => {
  const found = inside(list, `[part~='${part}']`);
  return found ? readableText(found) : '';
};
