import {html} from 'hono/html';
import {show, type SignedInVisit} from '../visit.ts';

/** Says that there is nothing of that name, or no longer. */
export const answerUnknownEvent = (visit: SignedInVisit): Promise<Response> => {
  const {organiser} = visit.words;
  return show(
    visit,
    {
      title: organiser.notFound.title,
      up: {label: organiser.places.events, href: visit.link('')},
      content: html`<p>${organiser.notFound.text}</p>`,
    },
    404,
  );
};
