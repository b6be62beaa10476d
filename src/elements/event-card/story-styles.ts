import {css} from '../../styles/css.ts';

/** The invitation, or how it went, and beside it the facts where there is room. */
export const storyStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .story {
    max-inline-size: 65ch;
  }
  .story > * + * {
    margin-block-start: 1em;
  }
  section > * + * {
    margin-block-start: 0.75em;
  }
  .story > section {
    margin-block-start: 1.75em;
  }
  .story > section:first-child {
    margin-block-start: 0;
  }
  .summary {
    font-size: 1.125em;
    line-height: 1.45;
  }
  .section-title {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .outcomes {
    padding-inline-start: 1.25em;
  }
  .outcomes > li + li {
    margin-block-start: 0.25em;
  }
  .outcomes > li::marker {
    color: var(--_quiet);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 26em;
    object-fit: cover;
  }
  figcaption {
    margin-block-start: 0.375em;
    font-size: 0.875em;
  }
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0.75em;
    align-items: start;
  }
  dl {
    margin-block-end: -0.75em;
  }
  dl > div {
    padding-block: 0.75em;
    border-block-start: 0.0625em solid var(--_line);
  }
  dl:first-child > div:first-child {
    padding-block-start: 0;
    border: 0;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dd li + li,
  dd p + p {
    margin-block-start: 0.25em;
  }
  .name,
  .amount {
    font-weight: 600;
  }
  .amount {
    font-variant-numeric: tabular-nums;
  }
  .keywords {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
  }
  .keywords > li + li {
    margin-block-start: 0;
  }
  @container (inline-size >= 32em) {
    dl > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: baseline;
    }
  }
  @container (inline-size >= 54em) {
    .body:has(.story) {
      grid-template: auto 1fr / minmax(0, 65ch) minmax(15em, 1fr);
      column-gap: 3.5em;
      align-items: start;
    }
    .story {
      grid-area: 1 / 1 / span 2;
    }
    .story ~ dl > div {
      display: block;
    }
    .story:first-child + dl > div:first-child {
      padding-block-start: 0;
      border: 0;
    }
  }
`;
