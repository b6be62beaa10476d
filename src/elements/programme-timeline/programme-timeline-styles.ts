import {css} from '../../styles/css.ts';

/** The page of the programme: notices, the way to the days, the days with their parts. */
export const programmeTimelineStyles = css`
  .notice {
    max-inline-size: 65ch;
    margin-block-end: 1em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 0.75em;
  }
  nav button {
    min-block-size: max(2.75em, 44px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  nav .words {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }
  nav button:hover .words {
    text-decoration-thickness: 0.125em;
  }
  nav [aria-current] {
    font-weight: 700;
  }
  .day + .day {
    margin-block-start: 3em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    scroll-margin-block-start: 1em;
    padding-block-end: 0.375em;
    border-block-end: max(1px, 0.0714em) solid currentColor;
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
  }
  .words {
    display: inline-block;
  }
  .words::first-letter {
    text-transform: uppercase;
  }
  .today {
    color: var(--_accent);
    font-size: 0.7142em;
  }
  .run + .run {
    margin-block-start: 1.5em;
  }
  .part-head {
    padding-block: 1em;
  }
  .run + .run .part-head {
    padding-block-start: 0;
  }
  .part {
    max-inline-size: 50ch;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .part-head > * + :is(.times, .meta, .role) {
    margin-block-start: 0.375em;
  }
  .part-head > * + .prose {
    margin-block-start: 0.75em;
  }
  .part-head + .slots,
  .run + .run > .slots:first-child {
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  @container (min-width: 60em) {
    .day {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 0 2.5em;
      border-block-start: max(1px, 0.0625em) solid currentColor;
    }
    .date {
      flex-direction: column;
      border: 0;
      padding-block-start: 0.5em;
      font-size: 1.5em;
    }
    .day > .date {
      grid-column: 1;
    }
    .run:first-child > .part-head {
      padding-block-start: 0.75em;
    }
  }
  @media print {
    nav {
      display: none;
    }
    .date,
    .part-head {
      break-after: avoid;
    }
  }
`;
