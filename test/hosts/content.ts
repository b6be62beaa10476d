import type {Addresses, Host} from './host.ts';

type Words = Readonly<Record<string, readonly string[]>>;

/** Words of ours, and not of the feed. */
const ours: readonly string[] = ['Dit navn'];

const shown: Words = {
  'event-card': ['Bak op! Inspirationsdage', 'Kulturhuset Æblehaven'],
  'event-list': ['Bak op! Inspirationsdage', 'Åbent hus'],
  'programme-timeline': ['Velkomst', 'Asta Holm'],
  'signup-form': ['Dit navn', 'Jeg er med på'],
  'newsletter-signup': ['Nyt fra huset', 'Debat'],
  'event-feed': ['Velkomst'],
};

/** What a visitor of a host page reads in each element once it stands. */
export const shownOn = ({speaks, without = []}: Host): Words =>
  Object.fromEntries(
    Object.entries(shown)
      .filter(([tag]) => !without.includes(tag))
      .map(([tag, words]) => [
        tag,
        words.filter(word => speaks !== 'other' || !ours.includes(word)),
      ]),
  );

/** What is read where our script can't run: what stands inside the tags. */
export const fallback: Words = Object.fromEntries(
  Object.keys(shown)
    .filter(tag => tag !== 'event-feed')
    .map(tag => [tag, ['Læs om det på']]),
);

/** What stands inside each tag, and is shown until the element is there. */
const inside = (tag: string) =>
  `<p class="inside">Læs om det på <a href="https://organiser.example/${tag}">arrangørens side</a>.</p>`;

const text = (about: string) =>
  `<p>Foreningen holder til i det gamle mejeri, hvor der er plads til alle, der vil være med. ${about}</p>`;

/** The page's own text, with every element in it and text under each. */
export function contentOf(host: Host, at: Addresses): string {
  const within = (tag: string) => (host.isBare ? '' : inside(tag));
  const widget = (tag: string, attributes: string) =>
    `<${tag} ${attributes}>${within(tag)}</${tag}>`;
  const feed = `feed="${host.feed?.(at) ?? `${at.organiser}events.json`}"`;
  const event = 'event="bak-op"';
  return `
<h1>Det sker hos os</h1>
${text('Her er den næste invitation.')}
${widget('event-card', `${feed} ${event} heading-level="2"`)}
${text('Vi glæder os til at se jer.')}
<h2>Tilmelding</h2>
${widget('signup-form', `${feed} ${event} partner="huset"`)}
${text('Tilmeldingen er bindende.')}
<event-feed ${feed} ${event}>
<h2>Program</h2>
<programme-timeline>${within('programme-timeline')}</programme-timeline>
${text('Programmet kan ændre sig.')}
<event-list>${within('event-list')}</event-list>
</event-feed>
${text('Der er altid kaffe på kanden.')}
${widget('newsletter-signup', feed)}
<table><thead><tr><th>Dag</th><th>Åbent</th></tr></thead><tbody><tr><td>Mandag</td><td>9–16</td></tr></tbody></table>
<form class="search" action="#"><label for="q">Søg på siden</label> <input id="q" name="q" /> <button type="button">Søg</button></form>
<p>Mejeriet, <a href="/">Mejerigade 4</a>. <em>Alle er velkomne.</em></p>`;
}
