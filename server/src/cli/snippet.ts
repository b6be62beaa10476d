import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {
  FORM_FOR,
  SNIPPET_FORMS,
  snippetOf,
  type SnippetForm,
} from '../../../src/calendar/snippet.ts';
import {shownBy, type Shown} from '../../../src/calendar/snippet-fallback.ts';
import {readFeed} from '../../../src/feed/read.ts';
import {clockAt, wallClock} from '../../../src/format/zone.ts';
import {languageFor} from '../../../src/text/languages.ts';
import {loadText} from '../../../src/text/load-text.ts';

/** A snippet to paste, or why there is none. */
export type Snippet =
  {readonly ok: true; readonly snippet: string} | {readonly ok: false; readonly words: string};

const ELEMENTS = [
  'event-card',
  'event-list',
  'programme-timeline',
  'signup-form',
  'newsletter-signup',
];

/** Those that are about no event in particular, and may wait for one. */
const WITHOUT_EVENT: readonly string[] = ['event-list', 'newsletter-signup'];

const langOf = (shows: Shown | undefined): string | undefined => {
  if (shows?.kind === 'event') return shows.entry.lang;
  return shows?.kind === 'newsletter' ? shows.newsletter.lang : undefined;
};

const refused = (words: string): Snippet => ({ok: false, words});

const formNamed = (word: string): SnippetForm | undefined =>
  SNIPPET_FORMS.find(form => form === word) ?? FORM_FOR[word];

/**
 * Writes the snippet that a partner pastes, as the command line asks for it.
 *
 * @param args - What follows `opslag snippet`.
 * @throws When an option isn't known.
 */
export async function snippet(args: readonly string[]): Promise<Snippet> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      event: {type: 'string'},
      element: {type: 'string', default: 'event-card'},
      partner: {type: 'string'},
      lang: {type: 'string'},
      for: {type: 'string', default: 'tag'},
      script: {type: 'string'},
      feed: {type: 'string'},
      room: {type: 'string'},
    },
  });
  const [source = ''] = positionals;
  const address = values.feed ?? source;
  const form = formNamed(values.for);
  if (!ELEMENTS.includes(values.element))
    return refused(`There is no ${values.element}. There are: ${ELEMENTS.join(', ')}.`);
  if (!form)
    return refused(`--for is one of: ${[...SNIPPET_FORMS, ...Object.keys(FORM_FOR)].join(', ')}.`);
  const room = values.room === undefined ? undefined : Number(values.room);
  if (room !== undefined && !(Number.isInteger(room) && room > 0))
    return refused('--room is how high it will be in pixels, such as 640.');
  if (!isWebAddress(address))
    return refused('Say with --feed=https://… where the file will be on the web.');
  const reading = readFeed(await contentOf(source), {clock: wallClock, base: address});
  if (!reading.ok) return refused(`There are no events in ${source}.`);
  const {feed} = reading;
  const nowIn = (timeZone: string | undefined) =>
    clockAt(Date.now(), timeZone) ?? {date: '', time: ''};
  const shows = shownBy(values.element, {event: values.event}, feed, nowIn);
  if (!shows && !WITHOUT_EVENT.includes(values.element))
    return refused(
      `There is no event ${values.event ?? ''} in ${source}. There are: ${feed.events.map(({id}) => id).join(', ')}.`,
    );
  const text = await loadText(languageFor(values.lang ?? langOf(shows) ?? feed.lang ?? ''));
  if (!text) return refused('The sentences of that language are missing.');
  return {
    ok: true,
    snippet: snippetOf({
      form,
      element: values.element,
      attributes: {feed: address, event: values.event, partner: values.partner, lang: values.lang},
      script: values.script ?? new URL('opslag/opslag.js', address).href,
      shows,
      room,
      text,
    }),
  };
}

const isWebAddress = (address: string) => /^https?:\/\//.test(address) && URL.canParse(address);

async function contentOf(source: string): Promise<unknown> {
  const text = isWebAddress(source)
    ? await (await fetch(source)).text()
    : await readFile(source, 'utf8');
  return JSON.parse(text);
}
