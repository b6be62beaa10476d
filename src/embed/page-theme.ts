import {tags} from './tags.ts';

/**
 * Gives elements the theme that the script tag says for the whole page. A theme is the colours of
 * an element itself: one inside an `<event-feed>`, or with a theme of its own, is left alone.
 */
export function givePageTheme(root: Element, prefix: string, theme: string): void {
  const ours = tags.map(tag => CSS.escape(prefix + tag)).join();
  for (const element of [root, ...root.querySelectorAll(ours)]) {
    const around = element.parentElement?.closest(CSS.escape(`${prefix}event-feed`));
    if (element.matches(ours) && !around && !element.getAttribute('theme')) {
      element.setAttribute('theme', theme);
    }
  }
}
