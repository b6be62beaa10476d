import {TAKEN_OVER} from './attributes.ts';

const MARKS = '[data-opslag],[data-widget]';

/** What a tag that stands for an element of ours may say. */
const SAID = ['opslag', 'widget', 'prefix', ...TAKEN_OVER].map(word => `data-${word}`);

/**
 * Tells whether a tag in some part of a page stands for an element of ours and says what isn't for
 * that: it may be misspelt.
 */
export const hasOddMark = (root: Element): boolean =>
  [root, ...root.querySelectorAll(MARKS)].some(
    mark =>
      mark.matches(MARKS) &&
      mark.getAttributeNames().some(name => name.startsWith('data-') && !SAID.includes(name)),
  );
