import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';

/** A label and what belongs to it. */
export type Fact = readonly [label: string, value: Content | string];

/** Lays out facts under each other; those without a value are left out. */
export function factList(facts: readonly Fact[]): Content | string {
  const told = facts.filter(([, value]) => value !== '');
  if (!told.length) return '';
  return html`<dl>
    ${told.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}
