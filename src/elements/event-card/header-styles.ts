import {css} from '../../styles/css.ts';

/** What an event is, when and where: the date is the strongest mark, the title the next. */
export const headerStyles = css`
  header {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
  }
  .when {
    order: -1;
    margin-block-end: 0.25em;
  }
  .days,
  .hours,
  .date > * {
    display: block;
  }
  .days {
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .hours {
    margin-block-start: 0.125em;
    font-variant-numeric: tabular-nums;
  }
  .choose {
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0 1.5em;
  }
  .dates > li {
    padding-block: 0.5em 0.75em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .dates .days {
    font-size: 1.5em;
  }
  .title {
    max-inline-size: 30em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .title a {
    color: inherit;
    text-decoration-color: var(--_edge);
  }
  .title a:hover {
    text-decoration-color: currentColor;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-weight: 600;
  }
  .when .marks {
    margin-block-start: 0.25em;
  }
  .mark.now {
    color: var(--_accent);
  }
  .mark.now::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: currentColor;
    vertical-align: 0.1em;
    forced-color-adjust: none;
  }
  .mark.alert {
    color: var(--_alert);
  }
  .mark.quiet {
    color: var(--_quiet);
    font-weight: normal;
  }
  .hours,
  .where,
  .note {
    text-wrap: pretty;
  }
  .compact .days {
    font-size: 1.25em;
  }
  .compact .title {
    font-size: 1.125em;
  }
  .compact .dates {
    grid-template-columns: minmax(0, 1fr);
  }
  .compact .dates > li:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  @container (inline-size < 22em) {
    .days {
      font-size: 1.5em;
    }
    .title,
    .hours,
    dd,
    .prose {
      hyphens: auto;
    }
  }
  @container (inline-size >= 36em) {
    .compact {
      display: grid;
      grid-template: repeat(3, min-content) 1fr / 13em minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .compact > header,
    .compact > .disclosure {
      display: contents;
    }
    .compact > header > *,
    .compact > .disclosure > button {
      grid-column: 2;
      justify-self: start;
    }
    .compact > header > .when {
      grid-row: 1 / span 4;
      grid-column: 1;
    }
    .compact > .disclosure > .panel {
      grid-column: 1 / -1;
    }
    .compact .hours {
      font-size: 0.9375em;
    }
  }
`;
