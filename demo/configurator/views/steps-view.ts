import {html} from 'lit';

/** Steps with their numbers; one alone needs none. */
export const stepsView = (steps: readonly string[]) =>
  steps.length === 1
    ? html`<p>${steps[0]}</p>`
    : html`<ol class="instructions">
        ${steps.map(step => html`<li>${step}</li>`)}
      </ol>`;
