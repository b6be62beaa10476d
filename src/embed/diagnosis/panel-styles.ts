/** The panel's own look, which depends on nothing of the page but its font and colours. */
export const panelStyles = `
  :host {
    display: block;
    margin-block: 1em;
    border: 2px dashed color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0.25em;
    font-size: max(0.875em, 14px);
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    overflow-wrap: anywhere;
  }
  section { display: grid; gap: 0.75em; padding: 1em; }
  h2, p, ul, pre { margin: 0; padding: 0; }
  h2 { font-size: 1.125em; line-height: 1.3; }
  ul { display: grid; gap: 0.75em; max-inline-size: 65ch; list-style: none; }
  li + li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 18%, transparent);
  }
  .where { margin-block: 0.5em 0.25em; font-weight: 600; }
  pre {
    padding: 0.5em 0.75em;
    background: color-mix(in srgb, currentColor 7%, transparent);
    font: 0.9375em/1.5 ui-monospace, monospace;
    white-space: pre-wrap;
  }
  button {
    justify-self: start;
    min-block-size: 44px;
    padding: 0.5em 1.125em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0.25em;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
`;
