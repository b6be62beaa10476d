import {html} from 'hono/html';
import type {EventEntry} from '../../../../src/feed/model.ts';
import type {Content} from '../../app/html-response.ts';
import type {EventNames} from '../../filing/names.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {dateWords, timeWords} from '../events/date-words.ts';
import {factList} from '../parts/facts.ts';
import {tableOf} from '../parts/table.ts';
import type {SignedInVisit} from '../visit.ts';
import {personColumns} from './person-columns.ts';
import {peopleOf, type Person, type PersonColumn} from './person-values.ts';
import {valueWords} from './value-words.ts';

/** Shows people, a row each, with what they have chosen and answered. */
export function peopleTable(
  signUps: readonly SignUpRecord[],
  entry: EventEntry | undefined,
  names: EventNames,
  visit: SignedInVisit,
): Content {
  const {organiser, words} = visit.words;
  const {settings} = visit.surroundings;
  const columns = personColumns({entry, names, words: visit.words, settings}).filter(
    ({place}) => place !== 'elsewhere',
  );
  return tableOf(
    organiser.peopleCaption,
    [
      {heading: organiser.field.name, kind: 'head', cell: person => nameOf(person, visit)},
      {
        heading: organiser.column.status,
        cell: ({signUp}) =>
          html`${organiser.status[signUp.status]}<br /><span class="quiet"
              >${dateWords(signUp.date, entry, words.text, names)}</span
            >`,
      },
      {heading: organiser.column.contact, cell: contactOf},
      {
        heading: organiser.column.answers,
        kind: 'wide',
        cell: person => detailsOf(person, columns, visit),
      },
      {heading: organiser.column.partner, cell: ({signUp}) => signUp.partner ?? ''},
      {
        heading: organiser.column.signedUp,
        cell: ({signUp, index}) =>
          index === 0 ? timeWords(signUp.createdAt, words.text, settings) : '',
      },
    ],
    peopleOf(signUps),
  );
}

const nameOf = ({signUp, participant, index}: Person, {link, words}: SignedInVisit): Content =>
  html`<a href="${link(`/sign-ups/${signUp.id}`)}">${participant.name}</a>${
      index === 0
        ? html`<br /><span class="quiet">${signUp.reference}</span>`
        : html`<br /><span class="quiet">${words.organiser.comesWith(signUp.contact.name)}</span>`
    }`;

const contactOf = ({signUp, participant, index}: Person): Content | string => {
  const {email, phone, organization} = signUp.contact;
  const lines = index === 0 ? [organization, email, phone] : [participant.email];
  const told = lines.filter(line => line !== undefined && line !== '');
  return told.length
    ? html`${told.map((line, place) => html`${place ? html`<br />` : ''}${line}`)}`
    : '';
};

/** What a person has chosen and answered. */
export const detailsOf = (
  person: Person,
  columns: readonly PersonColumn[],
  {words: {words}}: SignedInVisit,
): Content | string =>
  factList(
    columns.map(({heading, valueOf}) => {
      const value = valueOf(person);
      return [heading, value ? valueWords(value, words.text) : ''];
    }),
  );
