import {css} from './css.ts';

/** Buttons and links that look like them: at least 44 px to hit, one of them filled. */
export const buttonStyles = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.125em;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: currentColor;
    box-shadow: inset 0 0 0 0.0625em currentColor;
  }
  button.primary,
  .button.primary {
    border-color: var(--_accent);
    background: var(--_brand);
    /* Not the colour, which the border is made from. */
    -webkit-text-fill-color: var(--_on-brand);
  }
  button[aria-disabled='true'] {
    border-color: var(--_edge);
    background: transparent;
    -webkit-text-fill-color: var(--_quiet);
    cursor: default;
  }
  @media (forced-colors: active) {
    button.primary,
    .button.primary {
      border-color: ButtonText;
      -webkit-text-fill-color: currentColor;
    }
  }
`;
