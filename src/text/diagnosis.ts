import type {FeedFailure} from '../client/load-feed.ts';
import type {FeedProblem} from '../feed/problem.ts';

/** Tells a webmaster, in the console, what is wrong with the set-up and what to do about it. */
export function explainFailure(tag: string, failure: FeedFailure): string {
  switch (failure.kind) {
    case 'feed-unnamed':
      return `<${tag}> has no feed: add feed="https://…" with the address of the organiser's event feed.`;
    case 'unreachable':
      return `<${tag}> can't reach ${failure.href}. Either the address is wrong or its server is down, or that server must allow other sites to read it with the header "Access-Control-Allow-Origin: *".`;
    case 'refused':
      return `<${tag}> asked for ${failure.href} and was answered with status ${failure.status}. Check the address of the feed.`;
    case 'not-json':
      return `<${tag}> found no JSON at ${failure.href}. The feed attribute must point to the feed itself, not to a page about it.`;
    case 'not-a-feed':
      return `<${tag}> found JSON at ${failure.href}, but no events in it.`;
    case 'event-unknown':
      return `<${tag}> found no event called "${failure.event}" in the feed. It has: ${failure.known.join(', ') || 'none'}.`;
  }
}

const PROBLEMS: Readonly<Record<FeedProblem['kind'], string>> = {
  'not-a-feed': 'there are no events in it',
  unreadable: 'this can’t be read and was left out',
  'name-missing': 'it has no name and was left out',
  'date-missing': 'it has no date; it is shown as “date to be announced”',
  'date-impossible': 'there is no such date or time; write it as 2026-09-24T09:00',
  'end-before-start': 'it ends before it begins; the end was left out',
  'time-zone-unknown': 'there is no such time zone; write it as Europe/Copenhagen',
  'link-refused': 'only addresses with http, https, mailto and tel are linked',
  'price-unreadable': 'a price is a number, such as 4975',
  'word-unknown': 'this word is not one that the feed format knows',
  'identifier-twice': 'two entries have this name; the first one counts',
};

/** Tells a webmaster which part of a feed could not be read, and why. */
export const explainProblem = ({kind, path, value}: FeedProblem): string =>
  `In the feed, at ${path || 'the top'}${value ? ` (“${value}”)` : ''}: ${PROBLEMS[kind]}.`;
