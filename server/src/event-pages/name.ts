import {html} from 'hono/html';
import {langIfOther} from '../../../src/text/lang-if-other.ts';
import type {Content} from '../app/html-response.ts';
import type {EventAtHand} from './find.ts';

/** Writes the name of an event, with its language where the page speaks another. */
export function nameOf({entry, words}: EventAtHand): Content {
  const lang = langIfOther(entry.lang, words.text.lang);
  return lang ? html`<span lang="${lang}">${entry.name}</span>` : html`${entry.name}`;
}

/** Writes a sentence of ours with that name in it. */
export function withName(sentence: (name: string) => string, event: EventAtHand): Content {
  const [before = '', after = ''] = sentence(NAME).split(NAME);
  return html`${before}${nameOf(event)}${after}`;
}

/** Stands where the name will; no sentence has it. */
const NAME = '\0';
