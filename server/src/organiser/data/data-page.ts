import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import {readFacts} from '../../filing/facts.ts';
import {namesIn} from '../../filing/names.ts';
import {erasedAfter} from '../../sign-ups/erasure.ts';
import {DEFAULT_KEEP_DAYS} from '../../surroundings.ts';
import {dateWords, weekdayWords} from '../events/date-words.ts';
import {entryOf} from '../events/overview.ts';
import {postForm} from '../parts/form.ts';
import {tableOf} from '../parts/table.ts';
import {show, type SignedInVisit, type Visit, type VisitAnswer} from '../visit.ts';

/** Answers `GET /organiser/data`: what is erased when, and where one person's data is found. */
export const answerData: VisitAnswer = async visit => {
  const {organiser} = visit.words;
  const rows = await erasures(visit);
  const content = html`
    <section>
      <h2>${organiser.data.onePerson}</h2>
      <p>${organiser.data.onePersonHelp}</p>
      ${findForm('', visit)}
    </section>
    <section>
      <h2>${organiser.data.erasures}</h2>
      <p>${organiser.data.erasuresHelp}</p>
      ${rows.length ? erasureTable(rows, visit) : html`<p>${organiser.data.nothingKept}</p>`}
      <p>${organiser.data.newsletter}</p>
      <p>${organiser.data.logKept}</p>
    </section>
  `;
  return show(visit, {title: organiser.places.data, place: 'data', content});
};

/** Asks for the address of a person. */
export const findForm = (email: string, visit: SignedInVisit): Content =>
  postForm(visit, {to: '/data', content: addressField(email, visit)});

const addressField = (email: string, {words: {organiser}}: Visit): Content =>
  html`<div class="row">
    <div class="field">
      <label for="email">${organiser.field.email}</label>
      <input id="email" type="email" name="email" value="${email}" required autocomplete="off" />
    </div>
    <button>${organiser.search.action}</button>
  </div>`;

interface Erasure {
  readonly event: string;
  readonly date: string;
  readonly days: number;
  /** Missing while the event has no date. */
  readonly day: string | undefined;
}

async function erasures({surroundings, words}: SignedInVisit): Promise<readonly Erasure[]> {
  const {keepDays = DEFAULT_KEEP_DAYS} = surroundings.settings;
  const kept = await surroundings.store.transaction(({signUps}) => signUps.keptDates());
  const known = await surroundings.store.transaction(({events}) => events.list());
  return Promise.all(
    kept.map(async (one): Promise<Erasure> => {
      const {event, date} = one;
      const entry = await entryOf(event, surroundings);
      const remembered = known.find(({id}) => id === event);
      const names = namesIn(remembered);
      const otherwise = (remembered && readFacts(remembered.facts)?.keptDays) ?? keepDays;
      return {
        event: entry?.name ?? names.title ?? event,
        date: dateWords(date, entry, words.words.text, names),
        days: entry?.registration?.dataProtection?.keptDays ?? otherwise,
        day: erasedAfter(one, entry, otherwise),
      };
    }),
  );
}

const erasureTable = (rows: readonly Erasure[], {words: {organiser, words}}: SignedInVisit) =>
  tableOf(
    organiser.data.erasures,
    [
      {heading: organiser.column.event, kind: 'head', cell: ({event}) => event},
      {heading: organiser.column.date, cell: ({date}) => date},
      {heading: organiser.data.kept, cell: ({days}) => organiser.data.days(days)},
      {
        heading: organiser.data.erased,
        cell: ({day}) => (day ? weekdayWords(day, words.text) : organiser.data.noDate),
      },
    ],
    rows,
  );
