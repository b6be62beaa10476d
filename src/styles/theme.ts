import {css} from './css.ts';

/** What holds for every host: it is a block, it can be hidden, and it may bring its own colours. */
export const themeStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
    background: var(--opslag-surface, #fff);
    color: var(--opslag-text, #1b1b1b);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    background: var(--opslag-surface, #161616);
    color: var(--opslag-text, #f2f2f2);
  }
`;
