import {html, raw} from 'hono/html';
import {snippetOf} from '../../../src/calendar/snippet.ts';
import {PAGE_STYLES} from '../app/page-styles.ts';
import type {EventDocument} from './document.ts';
import {ownServer, type EventAtHand} from './find.ts';
import {eventPageAddress, oembedAddress} from './links.ts';
import {withName} from './name.ts';
import {schemeIn} from './theme.ts';

/** The page of an event, to read it and to sign up; its link can be shown on anybody's page. */
export const eventPage = (event: EventAtHand): EventDocument => ({
  ...pageAround(event),
  body: html`<main>${sender(event)} ${raw(elementFor(event, 'event-card'))}</main>`,
});

/** The page with the form of an event alone, and a way back to what it is about. */
export function signUpPage(event: EventAtHand): EventDocument {
  const {entry, said, settings} = event;
  const {action} = event.words.text;
  const page = eventPageAddress('event', entry, said, settings);
  return {
    ...pageAround(event),
    title: action.signUpSubject(entry.name),
    body: html`<main>
      ${sender(event)} ${raw(elementFor(event, 'signup-form'))}
      <p class="aside">
        <a href="${page.href}">${withName(action.readMoreAbout, event)}</a>
      </p>
    </main>`,
  };
}

/** Whoever comes from a partner's page sees whose this one is. */
const sender = ({settings}: EventAtHand) => html`<p class="sender">${settings.organizer.name}</p>`;

function pageAround({entry, script, said, words, settings}: EventAtHand) {
  const page = eventPageAddress('event', entry, said, settings);
  const own = eventPageAddress('event', entry, new URLSearchParams(), settings);
  const [image] = entry.images;
  return {
    lang: words.text.lang,
    title: entry.name,
    // Who searches finds the organiser's own page of it, where there is one.
    head: html`<link rel="canonical" href="${entry.url ?? own.href}" />
      <link
        rel="alternate"
        type="application/json+oembed"
        href="${oembedAddress(page, settings).href}"
        title="${entry.name}"
      />
      <meta property="og:type" content="website" />
      <meta property="og:title" content="${entry.name}" />
      <meta property="og:url" content="${own.href}" />
      <meta property="og:site_name" content="${settings.organizer.name}" />
      ${entry.summary ? html`<meta property="og:description" content="${entry.summary}" />` : ''}
      ${image ? html`<meta property="og:image" content="${image.url}" />` : ''}`,
    styles: `${PAGE_STYLES} :root { color-scheme: ${schemeIn(said, 'auto')}; }`,
    script,
  };
}

/** An element of ours as partners paste it, with the event's words in it for those without scripts. */
function elementFor(event: EventAtHand, element: 'event-card' | 'signup-form'): string {
  const {entry, feed, script, said, words} = event;
  const {text} = words;
  return snippetOf({
    form: 'tag',
    element,
    attributes: {
      feed,
      event: entry.id,
      api: ownServer(event),
      partner: said.get('partner') ?? undefined,
      lang: text.lang,
      'heading-level': '1',
    },
    script,
    shows: {kind: 'event', entry},
    text,
  });
}
