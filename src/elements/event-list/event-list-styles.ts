import {css} from '../../styles/css.ts';
import {fieldText} from '../../styles/field-text.ts';
import {eventCardStyles} from '../event-card/event-card-styles.ts';

/** Entries one under the other, parted by hairlines. */
export const eventListStyles = [
  ...eventCardStyles,
  css`
    .entries > li {
      padding-block: 1.125em 0.75em;
      border-block-start: 0.0625em solid var(--_line);
    }
    .entries > li:last-child {
      border-block-end: 0.0625em solid var(--_line);
    }
    .entries > li:focus:not(:focus-visible) {
      outline: none;
    }
    .count {
      color: var(--_quiet);
      font-variant-numeric: tabular-nums;
    }
    .entries:has(li) + .count:not(:empty) {
      margin-block: 1em;
    }
    .entries .panel {
      margin-block-end: 1em;
    }
    .article:not(:has(button)) {
      padding-block-end: 0.375em;
    }
    .article > * + * {
      margin-block-start: 0.375em;
    }
    .article > .image {
      max-inline-size: 65ch;
      margin-block: 0.75em;
    }
    .article .title {
      font-size: 1.25em;
    }
    .meta {
      color: var(--_quiet);
      font-size: 0.875em;
    }
    [role='search'] {
      display: grid;
      gap: 0.25em;
      max-inline-size: 24em;
      margin-block-end: 1.25em;
    }
    label {
      font-weight: 600;
    }
    input {
      min-block-size: max(2.75em, 44px);
      inline-size: 100%;
      padding-inline: 0.75em;
      border: 0.0625em solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--opslag-field, transparent);
      color: ${fieldText};
      font: inherit;
    }
  `,
];
