import {html} from 'lit';

const WHOLE = /(\d\S*–\d\S*|\p{L}+ \d{4})/u;

/**
 * Shows words that tell when, with each span such as `24.–25.` or `9.00–16.00`, and each year with
 * its month, kept on one line. By style, and not by joining characters: those are copied along, and
 * a search in the page stumbles over them.
 */
export const unparted = (words: string) =>
  words
    .split(WHOLE)
    .map((part, place) => (place % 2 ? html`<span class="whole">${part}</span>` : part));
