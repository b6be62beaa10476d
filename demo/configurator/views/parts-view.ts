import {html} from 'lit';
import type {Composed} from '../composed.ts';
import {mailToAdmin} from '../mail.ts';
import type {Acts, State} from '../state.ts';
import type {Steps} from '../text/text.ts';
import type {Apart} from '../websites.ts';
import {pieceView} from './piece-view.ts';

const stepsView = (steps: readonly string[] = []) =>
  html`<ol class="instructions">
    ${steps.map(step => html`<li>${step}</li>`)}
  </ol>`;

/** What one person copies, and does with it. */
export const onePart = (state: State, acts: Acts, {here}: Composed, steps: Steps) => html`
  ${pieceView('here', state.text.copy.here, here, state, acts)} ${stepsView(steps.here)}
`;

/** What an administrator does first, and what is left for the one who is sitting here. */
export function twoParts(state: State, acts: Acts, way: Apart, pieces: Composed, steps: Steps) {
  const {text} = state;
  const {handOver} = text;
  const {once = ''} = pieces;
  return html`
    <section class="part" aria-labelledby="admin-heading">
      <h3 id="admin-heading">${handOver.admin}</h3>
      <p class="help">${handOver.adminHelp}</p>
      ${pieceView('once', handOver.ways[way].piece, once, state, acts)} ${stepsView(steps.once)}
      <p><a href=${mailToAdmin(text, way, steps.once ?? [], once)}>${handOver.write}</a></p>
    </section>
    <section class="part" aria-labelledby="you-heading">
      <h3 id="you-heading">${handOver.you}</h3>
      ${onePart(state, acts, pieces, steps)}
      <p>${handOver.ways[way].until}</p>
    </section>
  `;
}
