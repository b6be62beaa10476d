import type {DiagnosisText} from './diagnosis.ts';

const problem: DiagnosisText['problem'] = {
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

/** English. */
export const text: DiagnosisText = {
  lang: 'en',
  heading: 'Opslag: what to put right',
  close: 'Close',
  well: 'Nothing to put right was found.',
  addTo: where => `Add to ${where}:`,
  problem,
  trouble: {
    'feed-unnamed': ({tag}) =>
      `<${tag}> has no feed: add feed="https://…" with the address of the organiser’s event feed.`,
    'frame-refuses': ({href, origin}) =>
      `This frame doesn’t show ${href}: it isn’t on the frame’s own address. If it should, write ${origin} in <meta name="opslag-origins" content="…"> in frame.html.`,
    unreachable: ({href}) =>
      `${href} doesn’t answer. Either the address is wrong, or its server is down.`,
    cors: ({href}) =>
      `${href} answers, but doesn’t let other sites read it. Its server has to send the header “Access-Control-Allow-Origin: *”.`,
    csp: ({href, directive}) =>
      `This page’s Content Security Policy blocks ${href}. Add its address to ${directive}.`,
    'mixed-content': ({href}) =>
      `This page is on https, so the browser doesn’t load ${href}. Write the address with https.`,
    refused: ({href, status}) =>
      `${href} was answered with status ${status}. Check the address of the feed.`,
    'not-json': ({href}) =>
      `There is no JSON at ${href}. The feed attribute has to point to the feed itself.`,
    'page-not-feed': ({href}) =>
      `At ${href} there is a web page, not a feed. The feed attribute has to point to the feed itself, whose address often ends with .json.`,
    'not-a-feed': ({href}) => `There is JSON at ${href}, but there are no events in it.`,
    'event-unknown': ({event, known}) =>
      known
        ? `The feed has no event called “${event}”. It has: ${known}.`
        : `The feed has no event called “${event}”, nor any other.`,
    'attribute-unknown': ({tag, attribute, meant}) =>
      `<${tag}> knows no attribute “${attribute}”.${meant && ` Did you mean “${meant}”?`}`,
    'value-unknown': ({attribute, value, meant, allowed}) =>
      `${attribute}="${value}" is not understood.${meant && ` Did you mean “${meant}”?`} It can be: ${allowed}.`,
    'tag-unknown': ({tag, meant}) => `There is no <${tag}>. Did you mean <${meant}>?`,
    'tag-taken': ({tag}) =>
      `Something else on this page is already called <${tag}>. Put data-prefix="x" on the script tag of Opslag, and write <x-${tag}>.`,
    versions: ({serving, other}) =>
      `Opslag is on this page twice: ${serving} is used, ${other} stands back. Remove one of the scripts.`,
    'files-missing': ({folder}) =>
      `Files are missing in ${folder}, or may not be loaded from there. The copy of opslag.js may be an old one: empty the caches, upload all files of the same version, and allow the folder in script-src.`,
    'script-in-head': ({tag}) =>
      `A script tag for <${tag}> stands in the head, where nothing is shown. Put it in the body, where the element should be.`,
    'prefix-unusable': ({prefix}) =>
      `data-prefix="${prefix}" can’t begin the name of an element. Use small letters a–z.`,
    'feed-problem': ({problem: {kind, path, value}}) =>
      `In the feed, at ${path || 'the top'}${value ? ` (“${value}”)` : ''}: ${problem[kind]}.`,
  },
};
