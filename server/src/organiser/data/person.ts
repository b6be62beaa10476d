import {html} from 'hono/html';
import {emailFault} from '../../../../src/contract/field-rules.ts';
import {namesIn} from '../../filing/names.ts';
import {buttonForm} from '../parts/form.ts';
import {peopleTable} from '../people/people-table.ts';
import {entryOf} from '../events/overview.ts';
import {show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {findForm} from './data-page.ts';
import {personData, type PersonData} from './person-data.ts';

/** Answers `POST /organiser/data`: what there is of a person, by their address. */
export const answerFindPerson: VisitAnswer = async visit => {
  const {organiser} = visit.words;
  const email = (visit.form.get('email') ?? '').trim();
  if (emailFault(email)) {
    const notice = organiser.fault['not-an-email'];
    return showData(visit, html`${findForm(email, visit)}`, notice);
  }
  const data = await personData(email, visit.surroundings);
  const {signUps, newsletter} = data;
  if (isEmpty(data)) {
    return showData(visit, html`${findForm(email, visit)}`, organiser.data.nothingOf(email));
  }
  const entries = await Promise.all(signUps.map(({event}) => entryOf(event, visit.surroundings)));
  const known = await visit.surroundings.store.transaction(({events}) => events.list());
  const names = signUps.map(({event}) => namesIn(known.find(({id}) => id === event)));
  const content = html`
    <p>${organiser.data.foundOf(email, signUps.length)}</p>
    <ul class="actions">
      <li>
        ${buttonForm(visit, {to: '/data/export', hidden: {email}}, organiser.data.export, 'second')}
      </li>
      <li>
        ${buttonForm(visit, {to: '/data/erase', hidden: {email}}, organiser.data.erase, 'grave')}
      </li>
    </ul>
    ${signUps.map(
      (signUp, index) =>
        html`<h2>${entries[index]?.name ?? names[index]?.title ?? signUp.event}</h2>
          ${peopleTable([signUp], entries[index], names[index] ?? namesIn(undefined), visit)}`,
    )}
    ${
      newsletter.subscription
        ? html`<h2>${organiser.places.newsletter}</h2>
            <p>${organiser.data.subscribed(newsletter.subscription.topics.join(', '))}</p>`
        : ''
    }
  `;
  return showData(visit, content);
};

/** Tells whether nothing is kept of a person. */
export const isEmpty = ({signUps, newsletter}: PersonData): boolean =>
  !signUps.length && !newsletter.subscription && !newsletter.pending.length;

const showData = (
  visit: SignedInVisit,
  content: Parameters<typeof show>[1]['content'],
  notice?: string,
) => {
  const {organiser} = visit.words;
  const up = {label: organiser.places.data, href: visit.link('/data')};
  return show(visit, {title: organiser.data.onePerson, place: 'data', up, notice, content});
};
