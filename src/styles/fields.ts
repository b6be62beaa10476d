import {css} from './css.ts';
import {fieldText} from './field-text.ts';

/** Fields in one column, labels above, large targets; what is wrong beside its field. */
export const fieldStyles = css`
  form {
    display: grid;
    gap: 1.5em;
    max-inline-size: 36em;
  }
  .heading {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .field,
  .options,
  .alert,
  .send {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
  }
  label,
  legend {
    font-weight: 600;
    line-height: 1.35;
  }
  fieldset.field {
    display: block;
  }
  fieldset.field > * + * {
    margin-block-start: 0.375em;
  }
  .help,
  .data-protection {
    font-size: 0.9375em;
  }
  .data-protection {
    overflow-wrap: anywhere;
  }
  .data-protection * + * {
    margin-block-start: 0.5em;
  }
  .field:has(> legend) .options {
    margin-block-start: 0.5em;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
    border: max(0.0625em, 1px) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--opslag-field, transparent);
    color: ${fieldText};
    font: inherit;
    line-height: 1.4;
    letter-spacing: inherit;
  }
  textarea {
    resize: vertical;
  }
  input[type='date'] {
    inline-size: auto;
    max-inline-size: 100%;
    justify-self: start;
  }
  .faulty input:not([type='radio'], [type='checkbox']),
  .faulty textarea {
    border-color: var(--_alert);
    box-shadow: inset 0 0 0 max(0.0625em, 1px) var(--_alert);
  }
  .options {
    gap: 0;
    border-block: max(0.0625em, 1px) solid var(--_line);
  }
  .options .option + .option {
    border-block-start: max(0.0625em, 1px) solid var(--_line);
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    min-block-size: 44px;
    padding-block: 0.625em;
    font-weight: inherit;
    cursor: pointer;
  }
  .option.taken {
    cursor: default;
  }
  .wording {
    white-space: pre-line;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.11em 0 0;
    font: inherit;
    accent-color: var(--_accent);
  }
  .fault,
  .alert-heading {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    font-weight: 600;
  }
  .fault,
  .sign {
    color: var(--_alert);
  }
  .sign {
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 0.125em solid;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }
  .alert {
    padding: 1em;
    border: max(0.1875em, 2px) solid var(--_alert);
    border-radius: var(--_radius);
  }
  .alert ul {
    padding-inline-start: 1.25em;
  }
  .alert li {
    padding-block: 0.25em;
  }
  @container (min-width: 30em) {
    .send button {
      justify-self: start;
    }
  }
`;
