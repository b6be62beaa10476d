import {html} from 'hono/html';
import {clockAt} from '../../../src/format/zone.ts';
import {bestSignUp, takesSignUps} from '../../../src/programme/date-standing.ts';
import type {Clock} from '../surroundings.ts';
import type {EventDocument} from './document.ts';
import {ownServer, type EventAtHand} from './find.ts';
import {eventPageAddress} from './links.ts';
import {nameOf} from './name.ts';
import {schemeIn} from './theme.ts';

/**
 * The page that stands for an event in a frame: when and where it is, and a link to where one can
 * sign up. The frames of those who show a pasted link let no form be sent, so it has none.
 */
export function framePage(event: EventAtHand, clock: Clock): EventDocument {
  const {entry, feed, script, said, words, settings} = event;
  const {text} = words;
  const page = eventPageAddress('event', entry, said, settings);
  const own = (file: string) => new URL(file, script).href;
  const way = wayOn(event, clock);
  return {
    lang: text.lang,
    title: entry.name,
    head: html`<meta name="robots" content="noindex" />
      <meta name="referrer" content="strict-origin-when-cross-origin" />
      <link rel="canonical" href="${page.href}" />
      <script src="${script}" async></script>
      <script src="${own('framed.js')}" type="module"></script>`,
    // Most pages are light, whatever the visitor's device is set to; a frame can't look around it.
    styles: stylesFor(schemeIn(said, 'light')),
    body: html`<main>
      <event-card
        feed="${feed}"
        event="${entry.id}"
        api="${ownServer(event) ?? ''}"
        lang="${text.lang}"
        compact
      >
        <h2>${nameOf(event)}</h2>
      </event-card>
      <p><a class="way" href="${way.href}">${way.words}</a></p>
    </main>`,
    script,
  };
}

/** Where a visitor goes on from the frame, and what that is called. */
function wayOn({entry, said, words, settings}: EventAtHand, clock: Clock) {
  const {action} = words.text;
  const now = clockAt(clock.now().getTime(), entry.timeZone ?? settings.timeZone);
  const phase = now && bestSignUp(entry, now);
  const isOpen = phase !== undefined && takesSignUps(phase);
  const hasForm = isOpen && !entry.registration?.url;
  const {href} = eventPageAddress(hasForm ? 'signUp' : 'event', entry, said, settings);
  if (!isOpen) return {href, words: action.readMore};
  return {href, words: phase === 'waiting-list' ? action.joinWaitingList : action.signUp};
}

const stylesFor = (scheme: string) => `
  :root {
    color-scheme: ${scheme};
    --accent: #0b57c4;
    --accent: light-dark(#0b57c4, #a9c9f5);
    --on-accent: #fff;
    --on-accent: light-dark(#fff, #10233d);
    --line: #767676;
    font: 16px/1.5 system-ui, sans-serif;
    color: CanvasText;
    background: Canvas;
  }
  body {
    display: flow-root; box-sizing: border-box; margin: 0; padding: 1em 1.25em;
    border: 1px solid var(--line); border-radius: 4px; overflow-wrap: anywhere;
  }
  event-card { max-width: 35.9em; }
  event-card::part(more) { display: none; }
  h2 { font-size: 1.25em; margin: 0; }
  p { margin: 1em 0 0; }
  .way {
    display: inline-block; padding: 0.6em 1.4em; border-radius: 4px; font-weight: 600;
    text-decoration: none; color: var(--on-accent); background: var(--accent);
  }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
