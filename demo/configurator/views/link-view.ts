import {html, nothing} from 'lit';
import type {EventEntry} from '../../../src/feed/model.ts';
import {nowIn} from '../clock.ts';
import {leadsToForm} from '../leads-to-form.ts';
import {frameBehind} from '../pasted-link.ts';
import type {Acts, State} from '../state.ts';
import {aloneView, writingView, type Parts} from './parts-view.ts';
import {pastingView} from './pasting-view.ts';

/**
 * All that is to do with a link, and what more there is for those who get the script as well. What
 * the link becomes is shown in a frame that may do as little as it may there; what its links lead
 * to is a page as any other.
 */
export const linkView = (
  state: State,
  acts: Acts,
  parts: Parts,
  entry: EventEntry | undefined,
) => html`
  ${pastingView(state, acts, parts.pieces.here, parts.steps.here)}
  <p>${state.text.link.frame}</p>
  <iframe
    class="pasted"
    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    title=${state.text.link.frame}
    src=${frameBehind(parts.pieces.here)}
  ></iframe>
  ${entry && leadsToForm(entry, nowIn) ? onOwnPageView(state, acts, parts) : nothing}
`;

/** That people sign up on the organiser's page, and how they can on one's own. */
const onOwnPageView = (state: State, acts: Acts, parts: Parts) => html`
  <p>${state.text.link.signUp}</p>
  <details class="more">
    <summary>${state.text.link.script}</summary>
    <p>${state.text.link.needed}</p>
    ${aloneView(state, acts, parts)}
    ${writingView(state, acts, parts, {...state.text.handOver, request: state.text.link.request})}
  </details>
`;
