import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import type {OrganiserText} from '../../../../src/text/organiser.ts';
import type {Shortage} from './shortage.ts';

/** Says what there is too little of. */
export const shortageAlert = (
  {left, sessions}: Shortage,
  people: number,
  {form}: OrganiserText,
): Content =>
  html`<div class="alert" role="alert">
    ${left === undefined ? '' : html`<p>${form.tooFew(Math.max(0, left), people)}</p>`}
    ${sessions.map(name => html`<p>${form.sessionFull(name)}</p>`)}
  </div>`;
