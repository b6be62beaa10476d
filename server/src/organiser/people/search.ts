import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import type {EventEntry} from '../../../../src/feed/model.ts';
import {namesIn} from '../../filing/names.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {entryOf} from '../events/overview.ts';
import {hiddenFields, postForm} from '../parts/form.ts';
import {PAGE_LENGTH} from '../parts/pages.ts';
import {show, type SignedInVisit, type Visit, type VisitAnswer} from '../visit.ts';
import {peopleTable} from './people-table.ts';

/**
 * Answers `GET` and `POST /organiser/search`. What is searched for is posted: names and addresses
 * don't stand in the addresses of pages, which histories and logs keep.
 */
export const answerSearch: VisitAnswer = async visit => {
  const {surroundings, form, words} = visit;
  const {organiser} = words;
  const asked = (form.get('words') ?? '').trim();
  const event = form.get('event') || undefined;
  const found = asked
    ? await surroundings.store.transaction(({signUps}) =>
        signUps.list({event, words: asked}, {limit: PAGE_LENGTH + 1}),
      )
    : [];
  const shown = found.slice(0, PAGE_LENGTH);
  const content = html`
    ${postForm(visit, {
      to: '/search',
      content: html`${event ? hiddenFields({event}) : ''} ${searchField(asked, visit)}`,
    })}
    ${asked ? html`<p role="status">${organiser.search.found(shown.length)}</p>` : ''}
    ${found.length > shown.length ? html`<p>${organiser.search.more}</p>` : ''}
    ${await byEvent(shown, visit)}
  `;
  return show(visit, {title: organiser.places.search, place: 'search', content});
};

/** What is found, event by event: each asks something else. */
async function byEvent(found: readonly SignUpRecord[], visit: SignedInVisit) {
  const ids = [...new Set(found.map(({event}) => event))];
  const entries = await Promise.all(ids.map(id => entryOf(id, visit.surroundings)));
  const known = await visit.surroundings.store.transaction(({events}) => events.list());
  return ids.map((id, index) => {
    const entry: EventEntry | undefined = entries[index];
    const called = namesIn(known.find(one => one.id === id));
    return html`<section>
      <h2>${entry?.name ?? called.title ?? id}</h2>
      ${peopleTable(
        found.filter(({event}) => event === id),
        entry,
        called,
        visit,
      )}
    </section>`;
  });
}

/** Asks for a name, an address or a reference. */
export const searchField = (asked: string, {words: {organiser}}: Visit): Content =>
  html`<div class="row">
    <div class="field">
      <label for="words">${organiser.search.label}</label>
      <input id="words" type="search" name="words" value="${asked}" autocomplete="off" />
    </div>
    <button>${organiser.search.action}</button>
  </div>`;
