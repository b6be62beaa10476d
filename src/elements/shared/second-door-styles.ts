import {css} from '../../styles/css.ts';

/** What the second door looks like: a quiet line, and opened a picture with what goes with it. */
export const secondDoorStyles = css`
  .door-offer {
    justify-self: start;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .door {
    display: grid;
    gap: 0.75em;
    outline-offset: 0.5em;
  }
  .door > legend {
    margin-block-end: 0.375em;
  }
  .door-picture {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    block-size: auto;
    border: max(0.0625em, 1px) solid var(--_edge);
    border-radius: var(--_radius);
  }
  .door-picture path {
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .door-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .door-news:empty {
    display: none;
  }
  .door input:not([type='radio'], [type='checkbox']) {
    max-inline-size: 12em;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.1em;
  }
`;
