import {LINK_SAYS} from '../../src/contract/endpoints.ts';
import type {Feed} from '../../src/feed/model.ts';
import {languageFor} from '../../src/text/languages.ts';
import type {Choices} from './choices.ts';
import {chosenEntry, pageAddressOf} from './event-page.ts';

/**
 * Writes the link to an event's page, with what it can say of what was chosen. The language is left
 * out where the server speaks it by itself.
 *
 * @param attributes - What the element would be told.
 */
export function pastedLink(
  choices: Choices,
  feed: Feed,
  attributes: Readonly<Record<string, string>>,
): string {
  const link = new URL(pageAddressOf(choices, feed));
  const own = chosenEntry(choices, feed)?.lang ?? feed.lang;
  for (const name of LINK_SAYS) {
    const value = attributes[name];
    const isSaid = name === 'lang' && own && value === languageFor(own);
    if (value && !isSaid) link.searchParams.set(name, value);
  }
  return link.href;
}

/** Gives the address of what is shown in a link's place: the page's own frame, told the same. */
export function frameBehind(link: string): string {
  const frame = new URL(link);
  frame.pathname += '/frame.html';
  return frame.href;
}
