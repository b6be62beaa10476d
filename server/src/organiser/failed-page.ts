import type {Context} from 'hono';
import {html} from 'hono/html';
import type {Surroundings} from '../surroundings.ts';
import {openTo, show} from './visit.ts';

/** Says that something failed, on a page; who is signed in stays so. */
export const failedPage = (context: Context, surroundings: Surroundings): Promise<Response> => {
  const answer = openTo(visit => {
    const {title, text} = visit.words.organiser.failed;
    return show(visit, {title, content: html`<p>${text}</p>`}, 503);
  }, surroundings);
  return answer(context);
};
