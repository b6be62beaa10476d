import {TAKEN_OVER} from './attributes.ts';
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
 * @param prefix - What the names of our elements begin with on this page.
 */
export function replaceFrames(root: Element, prefix: string): void {
  for (const frame of [root, ...root.querySelectorAll(CONFINED)]) {
    if (!(frame instanceof HTMLIFrameElement) || !frame.matches(CONFINED)) continue;
    const said = URL.canParse(frame.src) ? new URL(frame.src).searchParams : undefined;
    const tag = tags.find(tag => tag === said?.get('widget'));
    if (!said?.get('feed') || !tag) continue;
    const element = document.createElement(prefix + tag);
    for (const name of TAKEN_OVER) {
      const value = said.get(name);
      if (value !== null) element.setAttribute(name, value);
    }
    const link = frame.previousElementSibling;
    if (link?.matches('blockquote.wp-embedded-content')) {
      element.append(...link.childNodes);
      link.remove();
    }
    frame.replaceWith(element);
  }
}
