import {html} from 'hono/html';
import type {Content} from '../app/html-response.ts';
import type {ChangeRecord} from '../storage/records.ts';
import {timeWords} from './events/date-words.ts';
import {PAGE_LENGTH, pageIn, pageLinks, sliceOf} from './parts/pages.ts';
import {tableOf} from './parts/table.ts';
import {show, type SignedInVisit, type VisitAnswer} from './visit.ts';

/** Answers `GET /organiser/log`: who did what, the latest first. */
export const answerLog: VisitAnswer = async visit => {
  const {surroundings, words, query} = visit;
  const {organiser} = words;
  const page = pageIn(query);
  const {limit, offset} = sliceOf(page);
  const found = await surroundings.store.transaction(async ({changes, signUps}) => {
    const list = await changes.list({}, {limit: limit + 1, offset});
    const references = new Map<string, string>();
    for (const id of new Set(list.flatMap(({signUp}) => signUp ?? []))) {
      const known = await signUps.find(id);
      if (known) references.set(id, known.reference);
    }
    return {list, references};
  });
  const shown = found.list.slice(0, PAGE_LENGTH);
  const content = html`
    <p>${organiser.log.intro}</p>
    ${shown.length ? logTable(shown, found.references, visit) : html`<p>${organiser.log.none}</p>`}
    ${pageLinks(
      page,
      found.list.length > PAGE_LENGTH,
      other => visit.link(`/log?page=${other}`),
      organiser,
    )}
  `;
  return show(visit, {title: organiser.places.log, place: 'log', content});
};

/** Shows lines of the log; a sign-up that has been erased is not named. */
export function logTable(
  changes: readonly ChangeRecord[],
  references: ReadonlyMap<string, string>,
  {surroundings, words, link}: SignedInVisit,
): Content {
  const {organiser} = words;
  const {text} = words.words;
  const about = ({signUp = '', event = ''}: ChangeRecord) => {
    const reference = references.get(signUp);
    return reference ? html`<a href="${link(`/sign-ups/${signUp}`)}">${reference}</a>` : event;
  };
  return tableOf(
    organiser.log.caption,
    [
      {heading: organiser.log.when, cell: ({at}) => timeWords(at, text, surroundings.settings)},
      {heading: organiser.log.what, kind: 'head', cell: ({what}) => organiser.change[what]},
      {
        heading: organiser.log.who,
        cell: ({who}) =>
          who === 'visitor' ? organiser.log.visitor : who === 'server' ? organiser.log.server : who,
      },
      {heading: organiser.log.about, cell: about},
      {heading: organiser.log.detail, cell: ({detail}) => detail ?? ''},
    ],
    changes,
  );
}
