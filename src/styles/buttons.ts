import {css} from 'lit';

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
    background: var(--_wash);
  }
  button.primary,
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    /* Not the colour, which the background is mixed with. */
    -webkit-text-fill-color: var(--_on-accent);
  }
  button.primary:hover,
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }
  button[aria-disabled='true'] {
    opacity: 0.65;
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
