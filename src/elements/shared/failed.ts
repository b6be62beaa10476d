import {html} from 'lit';
import type {Text} from '../../text/text.ts';

/** Keeps what the page has in an element's place, and says beneath it why there is nothing of ours. */
export const failed = (sentence: string, {lang}: Text) => html`
  <slot></slot>
  <p class="notice" part="notice" role="status" lang=${lang}>${sentence}</p>
`;
