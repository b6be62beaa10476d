import {html} from 'hono/html';
import type {EventEntry} from '../../../../src/feed/model.ts';
import type {Content} from '../../app/html-response.ts';
import type {ChangeRecord, SignUpRecord} from '../../storage/records.ts';
import {dateWords, timeWords} from '../events/date-words.ts';
import {campaignWords} from '../events/partners.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {logTable} from '../log.ts';
import {factList} from '../parts/facts.ts';
import {buttonForm} from '../parts/form.ts';
import {tableOf} from '../parts/table.ts';
import {detailsOf} from '../people/people-table.ts';
import {personColumns} from '../people/person-columns.ts';
import {peopleOf, type Person} from '../people/person-values.ts';
import {show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {findSignUp, type FoundSignUp} from './find.ts';

/** What can have been done before the page is shown; in the address, without saying to whom. */
export const DONE = ['added', 'saved', 'moved', 'cancelled'] as const;

const MOST_CHANGES = 100;

/** Answers `GET /organiser/sign-ups/{id}`: all there is of a sign-up. */
export const answerSignUpPage: VisitAnswer = async visit => {
  const found = await findSignUp(visit);
  if (!found) return answerUnknownEvent(visit);
  const {signUp, entry, names} = found;
  const {organiser} = visit.words;
  const changes = await visit.surroundings.store.transaction(tx =>
    tx.changes.list({signUp: signUp.id}, {limit: MOST_CHANGES}),
  );
  const done = DONE.find(one => one === visit.query.get('done'));
  const content = html`
    ${aboutSignUp(found, visit)} ${actions(signUp, entry, visit)} ${participants(found, visit)}
    ${consents(signUp, visit)} ${history(changes, signUp, visit)}
  `;
  return show(visit, {
    title: signUp.contact.name,
    place: 'events',
    up: {
      label: organiser.peopleOf(entry?.name ?? names.title ?? signUp.event),
      href: visit.link(`/events/${encodeURIComponent(signUp.event)}/people`),
    },
    notice: done && organiser.done[done],
    content,
  });
};

const aboutSignUp = (
  {signUp, entry, names}: FoundSignUp,
  {words: {organiser, words}, surroundings: {settings}}: SignedInVisit,
): Content | string => {
  const {contact} = signUp;
  const {field, column} = organiser;
  return factList([
    [column.status, html`<strong>${organiser.status[signUp.status]}</strong>`],
    [column.event, entry?.name ?? names.title ?? signUp.event],
    [column.date, dateWords(signUp.date, entry, words.text, names)],
    [organiser.offerEnds, timeWords(signUp.offerEndsAt, words.text, settings)],
    [column.reference, signUp.reference],
    [
      field.email,
      html`<a href="${`mailto:${encodeURIComponent(contact.email)}`}">${contact.email}</a>`,
    ],
    [
      field.phone,
      contact.phone
        ? html`<a href="${`tel:${contact.phone.replace(/[^+\d]/g, '')}`}">${contact.phone}</a>`
        : '',
    ],
    [field.organization, contact.organization ?? ''],
    [column.partner, signUp.partner ?? ''],
    [column.campaign, campaignWords(signUp.campaign)],
    [column.signedUp, timeWords(signUp.createdAt, words.text, settings)],
    [column.cancelled, timeWords(signUp.cancelledAt, words.text, settings)],
  ]);
};

const actions = (
  {id, status, contact}: SignUpRecord,
  entry: EventEntry | undefined,
  visit: SignedInVisit,
): Content => {
  const {signUpActions} = visit.words.organiser;
  const isThere = status !== 'cancelled';
  const linkTo = (page: string, label: string) =>
    html`<li>
      <a class="button second" href="${visit.link(`/sign-ups/${id}/${page}`)}">${label}</a>
    </li>`;
  return html`<ul class="actions">
    ${entry && isThere ? linkTo('edit', signUpActions.edit) : ''}
    ${entry ? linkTo('move', isThere ? signUpActions.move : signUpActions.bringBack) : ''}
    ${isThere ? linkTo('cancel', signUpActions.cancel) : ''}
    <li>
      ${buttonForm(visit, {to: '/data', hidden: {email: contact.email}}, signUpActions.data, 'second')}
    </li>
  </ul>`;
};

function participants({signUp, entry, names}: FoundSignUp, visit: SignedInVisit): Content {
  const {organiser} = visit.words;
  const {settings} = visit.surroundings;
  const columns = personColumns({entry, names, words: visit.words, settings}).filter(
    ({place}) => place !== 'elsewhere',
  );
  return html`<section>
    <h2>${organiser.participants}</h2>
    ${tableOf(
      organiser.participants,
      [
        {heading: organiser.field.name, kind: 'head', cell: ({participant}) => participant.name},
        {heading: organiser.field.email, cell: ({participant}) => participant.email ?? ''},
        {
          heading: organiser.column.answers,
          kind: 'wide',
          cell: person => detailsOf(person, columns, visit),
        },
        ...(signUp.status === 'confirmed'
          ? [
              {
                heading: organiser.column.arrived,
                cell: (person: Person) => arrival(person, visit),
              },
            ]
          : []),
      ],
      peopleOf([signUp]),
    )}
  </section>`;
}

const arrival = ({signUp, participant, index}: Person, visit: SignedInVisit): Content => {
  const {words, organiser} = {...visit.words};
  const {arrivedAt} = participant;
  const {door} = organiser;
  return html`${timeWords(arrivedAt, words.text, visit.surroundings.settings)}
  ${buttonForm(
    visit,
    {
      to: `/sign-ups/${signUp.id}/arrived`,
      hidden: {
        'sign-up': signUp.id,
        person: String(index),
        arrived: arrivedAt === undefined ? 'yes' : 'no',
      },
    },
    arrivedAt === undefined ? door.arrived : door.undo,
    arrivedAt === undefined ? 'second' : 'plain',
  )}`;
};

const consents = (
  {consents: agreed}: SignUpRecord,
  {words: {organiser, words}, surroundings: {settings}}: SignedInVisit,
): Content | string =>
  agreed.length
    ? html`<section>
        <h2>${organiser.consents}</h2>
        ${agreed.map(
          ({text, version, at}) =>
            html`<p>
              ${text}<br /><span class="quiet"
                >${organiser.agreed(timeWords(at, words.text, settings), version)}</span
              >
            </p>`,
        )}
      </section>`
    : '';

const history = (
  changes: readonly ChangeRecord[],
  {id, reference}: SignUpRecord,
  visit: SignedInVisit,
): Content | string =>
  changes.length
    ? html`<section>
        <h2>${visit.words.organiser.history}</h2>
        ${logTable(changes, new Map([[id, reference]]), visit)}
      </section>`
    : '';
