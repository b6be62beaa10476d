import {html, nothing} from 'lit';
import type {Composed} from '../composed.ts';
import {letterToAdmin, mailToAdmin, type Request} from '../mail.ts';
import type {Acts, State} from '../state.ts';
import type {HandOver} from '../text/hand-over-words.ts';
import type {Steps} from '../text/website-words.ts';
import {placeOn, type Form} from '../websites.ts';
import {pastingView} from './pasting-view.ts';
import {pieceView} from './piece-view.ts';
import {stepsView} from './steps-view.ts';

/** A text for two people, what each of them does with it, and what is written to the second. */
export interface Parts extends Request {
  /** How the text for the author is written. */
  readonly form: Form;
  readonly pieces: Composed;
  readonly steps: Steps;
}

/** A card lower than this, in CSS pixels, leaves nothing blank below what stands in for it. */
const LOW = 300;

/** What is left to do for the one who sits here: the last of it is to write to an administrator. */
export const askingParts = (state: State, acts: Acts, parts: Parts) => html`
  ${hereView(state, acts, parts.pieces)}
  <ol class="instructions">
    ${parts.steps.here.map(step => html`<li>${step}</li>`)}
    <li>
      <h3>${state.text.handOver.ask}</h3>
      ${askingView(state, acts, parts)}
    </li>
  </ol>
  <p>${state.text.copy.code} ${untilView(state, parts)}</p>
`;

/** What an administrator does who has been written to, and after it what an author does. */
export const askedParts = (state: State, acts: Acts, parts: Parts) => {
  const {link, handOver} = state.text;
  const {author, admin, ways, known} = handOver;
  return html`
    <section class="part" aria-labelledby="admin-heading">
      <h3 id="admin-heading">${admin}</h3>
      <p>${ways[parts.way].needed} ${parts.form === 'link' ? link.known : known.admin}</p>
      ${adminsOwn(state, acts, parts)}
    </section>
    <section class="part" aria-labelledby="author-heading">
      <h3 id="author-heading">${author}</h3>
      ${
        parts.form === 'link'
          ? pastingView(state, acts, parts.pieces.here, parts.steps.here)
          : html`${onePart(state, acts, parts.pieces, parts.steps, parts.form)}
              <p>${untilView(state, parts)}</p>`
      }
    </section>
  `;
};

/** What one person copies, and does with it. */
export const onePart = (
  state: State,
  acts: Acts,
  pieces: Composed,
  steps: Steps,
  form: Form,
) => html`
  ${hereView(state, acts, pieces)} ${stepsView(steps.here)}
  ${form === 'address' ? nothing : html`<p>${state.text.copy.code}</p>`}
`;

const hereView = (state: State, acts: Acts, {here}: Composed) =>
  pieceView('here', state.text.copy.here[placeOn(state.choices.website)], here, state, acts);

/** What visitors see meanwhile. */
const untilView = ({text: {handOver}, heights}: State, {way, pieces}: Parts) => {
  const {seen = 'nothing'} = pieces;
  const isBlank = way === 'div' && seen !== 'nothing' && (heights?.element ?? 0) > LOW;
  return html`${handOver.until[seen]} ${isBlank ? handOver.room : nothing}`;
};

/** How to ask for what the website needs once, and how to do it oneself. */
const askingView = (state: State, acts: Acts, parts: Parts) => {
  const {handOver} = state.text;
  return html`
    <p>${handOver.ways[parts.way].needed} ${handOver.known.author}</p>
    ${writingView(state, acts, parts, handOver)} ${aloneView(state, acts, parts)}
  `;
};

/**
 * How to write to an administrator.
 *
 * @param words - Among them what is asked for.
 */
export const writingView = (state: State, acts: Acts, parts: Parts, words: HandOver) => {
  const {handOver} = state.text;
  return html`
    <p><a class="button" href=${mailToAdmin(words, parts)}>${handOver.write}</a></p>
    <details class="more">
      <summary>${handOver.noProgram}</summary>
      ${pieceView('letter', handOver.letterLabel, letterToAdmin(words, parts), state, acts)}
    </details>
    <details class="more">
      <summary>${handOver.orLink}</summary>
      ${pieceView('link', handOver.linkLabel, parts.link, state, acts)}
    </details>
  `;
};

/** How an administrator does it who sits here. */
export const aloneView = (state: State, acts: Acts, parts: Parts) => html`
  <details class="more">
    <summary>${state.text.handOver.alone}</summary>
    ${adminsOwn(state, acts, parts)}
  </details>
`;

const adminsOwn = (state: State, acts: Acts, {way, once, what, steps}: Parts) => html`
  ${pieceView('once', state.text.handOver.ways[way].piece, once, state, acts)}
  ${(steps.once ?? []).map(({heading, steps}) =>
    heading
      ? html`<details class="more">
          <summary>${heading}</summary>
          ${stepsView(steps)}
        </details>`
      : stepsView(steps),
  )}
  <p>${state.text.handOver.worked(what)}</p>
`;
