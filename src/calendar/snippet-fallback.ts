import type {ArticleEntry, EventEntry, Feed, Newsletter} from '../feed/model.ts';
import {addressPart} from '../format/address-part.ts';
import {formatAddress} from '../format/names.ts';
import {formatWhen} from '../format/when.ts';
import {entriesFor, SHOWS} from '../programme/listing.ts';
import {isOff, placeOn} from '../programme/phase.ts';
import {findEvent, type NowIn} from '../programme/selection.ts';
import {langIfOther} from '../text/lang-if-other.ts';
import type {Text} from '../text/text.ts';
import {escaped} from './escaped.ts';

/** What an element shows of a feed. */
export type Shown =
  | {readonly kind: 'event'; readonly entry: EventEntry}
  | {readonly kind: 'list'; readonly entries: readonly (EventEntry | ArticleEntry)[]}
  | {readonly kind: 'newsletter'; readonly newsletter: Newsletter};

/** As many as the list shows at first where nobody says otherwise. */
const USUAL_LIMIT = 6;

/**
 * Gives what an element will show of a feed; nothing where the feed has none of it.
 *
 * @param attributes - Of the element, by name.
 */
export function shownBy(
  element: string,
  attributes: Readonly<Record<string, string | undefined>>,
  feed: Feed,
  nowIn: NowIn,
): Shown | undefined {
  const {event = '', show, keyword = '', limit} = attributes;
  if (element === 'newsletter-signup') {
    return feed.newsletter && {kind: 'newsletter', newsletter: feed.newsletter};
  }
  if (element === 'event-list') {
    const listing = {show: SHOWS.find(one => one === show) ?? 'upcoming', keyword, query: ''};
    const entries = entriesFor(feed, listing, nowIn).slice(0, Number(limit) || USUAL_LIMIT);
    return entries.length > 0 ? {kind: 'list', entries} : undefined;
  }
  const entry = findEvent(feed, event, nowIn);
  return entry && {kind: 'event', entry};
}

/** Gives the name of what is shown; nothing where it has none of its own. */
export function nameOf(shown: Shown | undefined): string | undefined {
  if (shown?.kind === 'event') return shown.entry.name;
  return shown?.kind === 'newsletter' ? shown.newsletter.name : undefined;
}

/**
 * Writes what is shown as lines of HTML, for those whom the script doesn't reach.
 *
 * @param level - Of its heading, from 1 to 6.
 */
export function fallbackOf(shown: Shown, text: Text, level = 2): readonly string[] {
  switch (shown.kind) {
    case 'event':
      return eventLines(shown.entry, text, level);
    case 'list':
      return ['<ul>', ...shown.entries.map(entry => `  ${itemLine(entry, text)}`), '</ul>'];
    case 'newsletter': {
      const {name, description} = shown.newsletter;
      return [
        ...(name ? [`<h${level}>${escaped(name)}</h${level}>`] : []),
        ...(description ? [`<p>${escaped(description)}</p>`] : []),
      ];
    }
  }
}

function eventLines(entry: EventEntry, text: Text, level: number): readonly string[] {
  const [date] = entry.dates;
  const lang = langIfOther(entry.lang, text.lang);
  const place = placeOn(entry, date);
  const where = place ? [place.name, formatAddress(place)].filter(Boolean).join(', ') : '';
  const dates = entry.dates.map(date => {
    const {days, hours} = formatWhen(date, text);
    return `<p>${escaped(`${days}, ${hours}`)}</p>`;
  });
  return [
    `<h${level}${lang ? ` lang="${escaped(lang)}"` : ''}>${linked(entry)}</h${level}>`,
    ...(dates.length ? dates : [`<p>${escaped(text.dateUnknown)}</p>`]),
    ...(where ? [`<p>${escaped(where)}</p>`] : []),
    ...signUpLinks(entry, text).map(link => `<p>${link}</p>`),
  ];
}

function itemLine(entry: EventEntry | ArticleEntry, text: Text): string {
  if (entry.kind === 'article') return `<li>${linked(entry)}</li>`;
  const days = entry.dates.map(date => formatWhen(date, text).days).join(' / ');
  const where = placeOn(entry, entry.dates[0])?.locality;
  const rest = [days || text.dateUnknown, where].filter(Boolean).join(', ');
  return `<li>${[linked(entry), escaped(rest), ...signUpLinks(entry, text)].join(', ')}</li>`;
}

/** The way to sign up for an event whose name leads nowhere: one link at most. */
function signUpLinks(
  {name, url, status, registration}: EventEntry,
  {action}: Text,
): readonly string[] {
  if (url || isOff(status)) return [];
  const {url: page, email} = registration ?? {};
  if (page) return [linkTo(page, action.signUp)];
  if (!email) return [];
  // An apostrophe would become a numbered character in HTML, which Joomla's filter takes out.
  const subject = addressPart(action.signUpSubject(name)).replaceAll("'", '%27');
  const to = addressPart(email).replace('%40', '@');
  return [linkTo(`mailto:${to}?subject=${subject}`, action.signUpByMail(email))];
}

const linked = ({name, url}: EventEntry | ArticleEntry): string =>
  url ? linkTo(url, name) : escaped(name);

const linkTo = (href: string, words: string) => `<a href="${escaped(href)}">${escaped(words)}</a>`;
