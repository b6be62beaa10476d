import {saidBy} from '../contract/endpoints.ts';
import {tags} from './tags.ts';

/**
 * The frames in which WordPress shows a pasted link to an event's page: no form can be sent in
 * them, and no link be followed.
 */
const CONFINED = 'iframe.wp-embedded-content[src*="/frame.html?"]';

/**
 * Puts the element itself in the place of each frame that shows one in brief, so that visitors sign
 * up on the page that they are on. The link that stands for it meanwhile goes along.
 *
 * A frame keeps what is in it apart from the page, and on many websites anyone may paste a link. So
 * only feeds are let out of it whose origin the page trusts already.
 *
 * @param prefix - What the names of our elements begin with on this page.
 * @param trusted - The origins of our script and of what it names.
 */
export function replaceFrames(root: Element, prefix: string, trusted: readonly string[]): void {
  for (const frame of [root, ...root.querySelectorAll(CONFINED)]) {
    if (!(frame instanceof HTMLIFrameElement) || !frame.matches(CONFINED)) continue;
    const said = URL.canParse(frame.src) ? new URL(frame.src).searchParams : undefined;
    const tag = tags.find(tag => tag === said?.get('widget'));
    const feed = said?.get('feed') ?? '';
    if (!said || !tag || !URL.canParse(feed) || !trusted.includes(new URL(feed).origin)) continue;
    const element = document.createElement(prefix + tag);
    const event = said.get('event') ?? '';
    for (const [name, value] of [['feed', feed], ['event', event], ...saidBy(said)] as const) {
      element.setAttribute(name, value);
    }
    const link = frame.previousElementSibling;
    if (link?.matches('blockquote.wp-embedded-content')) {
      element.append(...link.childNodes);
      link.remove();
    }
    frame.replaceWith(element);
  }
}
