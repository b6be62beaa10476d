import {html} from 'hono/html';
import {answerUnknownEvent} from '../events/unknown.ts';
import {factList} from '../parts/facts.ts';
import {postForm, tickField} from '../parts/form.ts';
import {dateWords} from '../events/date-words.ts';
import {goTo, show, type VisitAnswer} from '../visit.ts';
import {cancelByHand} from './cancel-by-hand.ts';
import {findSignUp} from './find.ts';
import {refundWords} from './refund-words.ts';

/** Answers `GET /organiser/sign-ups/{id}/cancel`: asks once more, and says what is paid back. */
export const answerCancelPage: VisitAnswer = async visit => {
  const found = await findSignUp(visit);
  if (!found || found.signUp.status === 'cancelled') return answerUnknownEvent(visit);
  const {signUp, entry, names} = found;
  const {organiser, words} = visit.words;
  const content = html`
    <p>${organiser.cancel.question(signUp.contact.name, signUp.participants.length)}</p>
    ${factList([
      [organiser.column.event, entry?.name ?? names.title ?? signUp.event],
      [organiser.column.date, dateWords(signUp.date, entry, words.text, names)],
      [organiser.cancel.refund, entry ? refundWords(signUp, entry, visit) : ''],
    ])}
    ${postForm(visit, {
      to: `/sign-ups/${signUp.id}/cancel`,
      content: html`
        ${entry ? tickField('mail', organiser.form.mail, true) : ''}
        <button class="grave">${organiser.cancel.action}</button>
      `,
    })}
    <p><a href="${visit.link(`/sign-ups/${signUp.id}`)}">${organiser.cancel.keep}</a></p>
  `;
  const up = {label: signUp.contact.name, href: visit.link(`/sign-ups/${signUp.id}`)};
  return show(visit, {title: organiser.cancel.title, place: 'events', up, content});
};

/** Answers that form. */
export const answerCancel: VisitAnswer = async visit => {
  const found = await findSignUp(visit);
  if (!found) return answerUnknownEvent(visit);
  await cancelByHand(found, visit.form.has('mail'), visit.session.email, visit.surroundings);
  visit.surroundings.mailWaits();
  return goTo(visit.link(`/sign-ups/${found.signUp.id}?done=cancelled`));
};
