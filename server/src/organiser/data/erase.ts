import {html} from 'hono/html';
import {buttonForm} from '../parts/form.ts';
import {goTo, show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {erasePerson} from './erase-person.ts';
import {isEmpty} from './person.ts';
import {personData} from './person-data.ts';

/** Answers `POST /organiser/data/erase`: asks once more. */
export const answerErasePage: VisitAnswer = async visit => {
  const {organiser} = visit.words;
  const email = visit.form.get('email') ?? '';
  const data = await personData(email, visit.surroundings);
  if (isEmpty(data)) return goTo(visit.link('/data'));
  const content = html`
    <p>${organiser.data.eraseQuestion(email, data.signUps.length)}</p>
    <p>${organiser.data.eraseNotice}</p>
    ${buttonForm(visit, {to: '/data/erase/now', hidden: {email}}, organiser.data.eraseNow, 'grave')}
    <p><a href="${visit.link('/data')}">${organiser.data.keep}</a></p>
  `;
  return showErasing(visit, {content});
};

/** Answers `POST /organiser/data/erase/now`. */
export const answerErase: VisitAnswer = async visit => {
  const email = visit.form.get('email') ?? '';
  await erasePerson(email, visit.session.email, visit.surroundings);
  visit.surroundings.mailWaits();
  return showErasing(visit, {notice: visit.words.organiser.data.isErased, content: ''});
};

const showErasing = (
  visit: SignedInVisit,
  page: Pick<Parameters<typeof show>[1], 'content' | 'notice'>,
) => {
  const {organiser} = visit.words;
  const up = {label: organiser.places.data, href: visit.link('/data')};
  return show(visit, {title: organiser.data.erase, place: 'data', up, ...page});
};
