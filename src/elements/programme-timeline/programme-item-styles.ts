import {css} from '../../styles/css.ts';

/** A point of the programme: its time to the left, its name the strongest, all else quiet. */
export const programmeItemStyles = css`
  .slot {
    display: grid;
    grid-template-columns: 3.375em minmax(0, 1fr);
    column-gap: 1em;
    padding-block: 0.75em;
  }
  .slot + .slot {
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .what {
    hyphens: auto;
    hyphenate-limit-chars: 16 7 5;
  }
  /* What is on now has a mark that reaches out of its row. */
  .long > .slot:not(.now) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }
  .clock {
    text-align: end;
  }
  .times {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .times > * {
    white-space: nowrap;
  }
  .standing {
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 700;
  }
  .title {
    max-inline-size: 50ch;
    font-weight: 600;
    text-wrap: pretty;
  }
  .title a {
    color: inherit;
  }
  .meta,
  .role {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .role::first-letter {
    text-transform: uppercase;
  }
  .status {
    color: var(--_alert);
  }
  .people {
    max-inline-size: 65ch;
    /* A name that takes two lines is still one name. */
    padding-inline-start: 0.75em;
    text-indent: -0.75em;
  }
  .people + .role,
  .meta + .role {
    margin-block-start: 0.5em;
  }
  .what > * + .prose,
  .inner {
    margin-block-start: 0.5em;
  }
  .documents a {
    display: inline-block;
    padding-block: 0.625em;
  }
  .inner {
    padding-inline-start: 1.25em;
    list-style-type: '–\\2002';
  }
  .inner li + li {
    margin-block-start: 0.25em;
  }
  .inner .title {
    font-weight: 400;
  }
  .now {
    position: relative;
  }
  .now::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -0.75em;
    inline-size: 0.1875em;
    background: var(--_accent);
  }
  .now .times {
    color: var(--_accent);
  }
  .aside {
    padding-block: 0.5em;
  }
  .aside > .clock,
  .aside > .what {
    font-size: 0.9375em;
  }
  .aside .title {
    color: var(--_quiet);
    font-weight: 400;
  }
  .past :is(.title, .people, .prose) {
    color: var(--_quiet);
  }
  /* Quiet within quiet would be hard to read. */
  .past .quiet {
    color: inherit;
  }
  .off .title {
    text-decoration: line-through;
  }
  .lanes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .lane {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    font-size: 0.875em;
  }
  .lane .standing {
    font-size: inherit;
  }
  @container (min-width: 37.5em) {
    .slot {
      grid-template-columns: 4em minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .spans .slot {
      grid-template-columns: 6.75em minmax(0, 1fr);
    }
    .lanes {
      grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
      gap: 1em 2em;
    }
  }
  @media (forced-colors: active) {
    .now::before {
      background: Highlight;
    }
  }
  @media print {
    .slot {
      break-inside: avoid;
    }
    .standing,
    .now::before {
      display: none;
    }
  }
`;
