import type {State} from '../state.ts';
import {takesLink, wayOn, waysOn, type Form, type Website} from '../websites.ts';

/** What the ways in depend on. */
type Known = Pick<State, 'page' | 'choices'>;

const hasLink = ({page}: Known) => page.status === 'there';

/** Gives the ways in that are offered on a website, the best one first. */
export const waysOf = (website: Website, state: Known): readonly Form[] =>
  waysOn(website, hasLink(state));

/** Gives the way in that is taken on a website. */
export const wayOf = (website: Website, state: Known): Form =>
  wayOn(website, state.choices.form, hasLink(state));

/**
 * Tells whether the ways in aren't known yet, as a server has still to say whether its link is one.
 * A colleague who was sent another way needn't wait for that.
 */
export function isUndecided({page, choices: {website, form, step}}: Known): boolean {
  const isSettled = step === 'copy' && form !== '' && form !== 'link';
  return page.status === 'asked' && takesLink(website) && !isSettled;
}
