import {css} from './css.ts';

/** Running text: a measure of 65 characters, room between paragraphs, lists that look like lists. */
export const proseStyles = css`
  .prose {
    max-inline-size: 65ch;
  }
  .prose > * + * {
    margin-block-start: 0.75em;
  }
  .prose ul {
    padding-inline-start: 1.25em;
  }
  .prose li + li {
    margin-block-start: 0.25em;
  }
  .prose li::marker {
    color: var(--_quiet);
  }
`;
