import {html, nothing} from 'lit';
import type {Composed} from '../composed.ts';
import {mailToAdmin} from '../mail.ts';
import type {Acts, State} from '../state.ts';
import type {Steps} from '../text/website-words.ts';
import type {Apart, Form} from '../websites.ts';
import {pieceView} from './piece-view.ts';
import {stepsView} from './steps-view.ts';

/** A text for two people, and what each of them does with it. */
interface Parts {
  readonly way: Apart;
  readonly pieces: Composed;
  readonly steps: Steps;
  /** Address of this page for the administrator. */
  readonly link: string;
}

/** A card lower than this, in CSS pixels, leaves nothing blank below what stands in for it. */
const LOW = 300;

/** What is left to do for the one who sits here, and for an administrator, who is written to. */
export const askingParts = (state: State, acts: Acts, parts: Parts) => html`
  ${authorPart(state, acts, parts)} ${askingPart(state, acts, parts)}
`;

/** The same for an administrator who has been written to: theirs is first. */
export const askedParts = (state: State, acts: Acts, parts: Parts) => html`
  <section class="part" aria-labelledby="admin-heading">
    <h3 id="admin-heading">${state.text.handOver.admin}</h3>
    <p>${state.text.handOver.adminHelp}</p>
    ${adminsOwn(state, acts, parts)}
  </section>
  ${authorPart(state, acts, parts)}
`;

/** What one person copies, and does with it. */
export const onePart = (
  state: State,
  acts: Acts,
  {here}: Composed,
  steps: Steps,
  form: Form,
) => html`
  ${pieceView('here', state.text.copy.here, here, state, acts)} ${stepsView(steps.here)}
  ${form === 'address' ? nothing : html`<p>${state.text.copy.code}</p>`}
`;

const authorPart = (state: State, acts: Acts, {way, pieces, steps}: Parts) => {
  const {author, until, room} = state.text.handOver;
  const {seen = 'nothing'} = pieces;
  const isBlank = way === 'div' && seen !== 'nothing' && (state.heights?.element ?? 0) > LOW;
  return html`
    <section class="part" aria-labelledby="author-heading">
      <h3 id="author-heading">${author}</h3>
      ${onePart(state, acts, pieces, steps, way)}
      <p>${until[seen]} ${isBlank ? room : nothing}</p>
    </section>
  `;
};

const askingPart = (state: State, acts: Acts, parts: Parts) => {
  const {text} = state;
  const {handOver} = text;
  const {way, link, pieces} = parts;
  return html`
    <section class="part" aria-labelledby="admin-heading">
      <h3 id="admin-heading">${handOver.admin}</h3>
      <p>${handOver.adminHelp}</p>
      <p>
        <a class="button" href=${mailToAdmin(text, way, pieces.once ?? '', link)}>
          ${handOver.write}
        </a>
      </p>
      <details class="more">
        <summary>${handOver.orLink}</summary>
        ${pieceView('link', handOver.linkLabel, link, state, acts)}
      </details>
      <details class="more">
        <summary>${handOver.alone}</summary>
        ${adminsOwn(state, acts, parts)}
      </details>
    </section>
  `;
};

const adminsOwn = (state: State, acts: Acts, {way, pieces, steps}: Parts) => html`
  ${pieceView('once', state.text.handOver.ways[way].piece, pieces.once ?? '', state, acts)}
  ${(steps.once ?? []).map(({heading, steps}) =>
    heading
      ? html`<h4>${heading}</h4>
          ${stepsView(steps)}`
      : stepsView(steps),
  )}
  <p>${state.text.handOver.worked}</p>
`;
