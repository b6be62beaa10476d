import {css} from './css.ts';
import {colourStyles} from './colours.ts';
import {themeStyles} from './theme.ts';

/**
 * What every element stands on. Font, size and colour are the page's; sizes are in `em`, since a
 * `rem` is not ours to count on; all quiet colours are mixed from the page's own text colour, so
 * that they hold on light and on dark. What a page may change is named `--opslag-*`.
 */
export const baseStyles = css`
  ${themeStyles} ${colourStyles}
  :host {
    --_radius: var(--opslag-radius, 0.25em);

    container-type: inline-size;
    min-inline-size: min(15em, 100%);
    line-height: 1.5;
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  /* Pages frame what has the focus, and for them that is all of us while a button of ours has it. */
  :host(:focus:not([tabindex])) {
    outline: none !important;
  }
  :host([theme='light']),
  :host([theme='dark']) {
    padding: 1em;
    border-radius: var(--_radius);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }
  /* On any page our words run from left to right, and the feed's as their letters do. */
  [lang] {
    direction: ltr;
  }
  [lang] [lang] {
    unicode-bidi: plaintext;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: from-font;
  }
  a:hover {
    text-decoration-thickness: 0.125em;
  }
  :focus-visible {
    outline: 0.1875em solid;
    outline-color: var(--_accent);
    outline-offset: 0.125em;
  }
  .quiet {
    color: var(--_quiet);
  }
  .whole {
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button {
      display: none !important;
    }
    a[href^='http']:not(.bare)::after {
      content: ' (' attr(href) ')';
      font-size: smaller;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .button {
      transition: transform 120ms;
    }
  }
`;
