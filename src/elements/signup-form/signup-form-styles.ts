import {css} from '../../styles/css.ts';
import {baseStyles} from '../../styles/base.ts';
import {buttonStyles} from '../../styles/buttons.ts';
import {fieldStyles} from '../../styles/fields.ts';

const ownStyles = css`
  /* Room for the ring around the heading, where a button of the card leads here. */
  :host {
    scroll-margin: 1em;
  }
  .closing {
    display: grid;
    gap: 1em;
    max-inline-size: 36em;
  }
  .closing > * {
    min-inline-size: 0;
  }
  .event {
    margin-block-start: 0.25em;
  }
  .when {
    margin-block-start: 0.5em;
  }
  .days {
    font-weight: 700;
  }
  .hours,
  dd {
    text-wrap: pretty;
  }
  .when .hours {
    display: inline-block;
  }
  .line,
  .option .days,
  .option .hours {
    display: block;
  }
  .strong {
    font-weight: 600;
  }
  .places {
    font-size: 0.9375em;
  }
  .places.open,
  .taken {
    color: var(--_quiet);
  }
  .places.few,
  .places.waiting-list {
    font-weight: 600;
  }
  .companions {
    display: grid;
    gap: 1.5em;
    justify-items: start;
  }
  .group {
    display: grid;
    gap: 1.25em;
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline-start: 1em;
    border-inline-start: max(0.0625em, 1px) solid var(--_edge);
  }
  .group > legend {
    /* As one of the rows, so that the line beside them begins at its top. */
    float: left;
    margin-block-end: -0.5em;
    font-size: 1.125em;
  }
  .remove {
    justify-self: start;
  }
  .slot > p {
    font-size: 0.9375em;
  }
  .slot .options {
    margin-block-start: 0.25em;
  }
  fieldset.field > .slot + .slot {
    margin-block-start: 1em;
  }
  .again {
    margin-block-start: 0.75em;
  }
  .add::before {
    content: '+' / '';
    font-weight: 400;
  }
  .cost {
    padding-block: 0.75em;
    border-block: max(0.0625em, 1px) solid var(--_line);
  }
  .cost dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    font-variant-numeric: tabular-nums;
  }
  /* More than half of a line: the next one never fits beside an amount. */
  .cost dt {
    flex: 1 0 51%;
  }
  .cost dd {
    margin-inline-start: auto;
  }
  .cost dt:nth-last-of-type(1),
  .cost dd:nth-last-of-type(1) {
    font-weight: 700;
  }
  .cost p {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .prospect {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_accent);
  }
  .facts dt {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .facts dd + dt {
    margin-block-start: 0.5em;
  }
  .facts .hours {
    display: block;
  }
  .reference {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.05em;
  }
  .letter {
    padding: 1em;
    border-inline-start: 0.1875em solid var(--_line);
    overflow-wrap: anywhere;
  }
  .letter .wording {
    margin-block-start: 0.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .panel {
    padding-block-start: 0.25em;
  }
  .menu > li > * {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
  }
  button.link {
    padding-inline: 0;
    border: 0;
    color: var(--_link);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button.link:hover {
    background: transparent;
  }
  @container (max-width: 19em) {
    .group {
      padding-inline-start: 0.625em;
    }
  }
`;

/** All that the form to sign up looks like. */
export const signupFormStyles = [baseStyles, buttonStyles, fieldStyles, ownStyles];
