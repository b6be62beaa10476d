import {html} from 'lit';
import type {Acts, State} from '../state.ts';
import {pieceView} from './piece-view.ts';
import {stepsView} from './steps-view.ts';

/** A link, and how it is pasted. */
export const pastingView = (state: State, acts: Acts, link: string, steps: readonly string[]) =>
  html`${pieceView('here', state.text.link.piece, link, state, acts)} ${stepsView(steps)}`;
