import {html} from 'hono/html';
import {lineOf, linesOf} from '../../app/plain-text.ts';
import {newId} from '../../secrets/random.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {entryOf, numbersOf, type EventNumbers} from '../events/overview.ts';
import {hiddenFields, postForm} from '../parts/form.ts';
import {
  filterFields,
  filterFieldset,
  filterIn,
  storeFilter,
  type PeopleFilter,
} from '../people/filter.ts';
import {show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {recipientsOf} from './recipients.ts';
import {massMail, MOST_RECIPIENTS, sendToAll, type MassMail} from './send.ts';

const LONGEST = {subject: 200, text: 20_000} as const;

/** Answers `GET /organiser/events/{event}/mail`: asks whom to write to, and what. */
export const answerMailingPage: VisitAnswer = async visit => {
  const event = await eventOf(visit);
  if (!event) return answerUnknownEvent(visit);
  return writing(event, filterIn(visit.query), {subject: '', text: ''}, '', visit);
};

/** Answers its form: shows what would be sent to whom, goes back to it, or sends it. */
export const answerMailing: VisitAnswer = async visit => {
  const event = await eventOf(visit);
  if (!event) return answerUnknownEvent(visit);
  const {form, words, surroundings, session} = visit;
  const mail = {
    subject: lineOf(form.get('subject') ?? '').slice(0, LONGEST.subject),
    text: linesOf(form.get('text') ?? '').slice(0, LONGEST.text),
  };
  const filter = filterIn(form);
  const step = form.get('step');
  const {mailing} = words.organiser;
  if (step === 'write') return writing(event, filter, mail, '', visit);
  if (!mail.subject || !mail.text) return writing(event, filter, mail, mailing.missing, visit);
  if (step !== 'send') return preview(event, filter, mail, visit);
  const batch = form.get('batch') ?? '';
  const whom = storeFilter(event.id, filter);
  const sent = await sendToAll(whom, mail, batch, session.email, surroundings);
  return show(visit, {
    ...headOf(event, visit),
    notice: sent === undefined ? mailing.sentBefore : mailing.sent(sent),
    content: html`<p>${mailing.log}</p>`,
  });
};

async function eventOf({surroundings, param}: SignedInVisit): Promise<EventNumbers | undefined> {
  const entry = await entryOf(param('event'), surroundings);
  const id = entry?.id ?? param('event');
  const numbers = await surroundings.store.transaction(async ({signUps, events}) =>
    numbersOf(id, entry, await signUps.eventTallies(), await events.find(id)),
  );
  return entry || numbers.dates.length ? numbers : undefined;
}

function writing(
  event: EventNumbers,
  filter: PeopleFilter,
  {subject, text}: MassMail,
  fault: string,
  visit: SignedInVisit,
) {
  const {mailing} = visit.words.organiser;
  const content = html`
    ${fault ? html`<div class="alert" role="alert"><p>${fault}</p></div>` : ''}
    ${postForm(visit, {
      to: `/events/${encodeURIComponent(event.id)}/mail`,
      content: html`
        <fieldset>
          <legend>${mailing.whom}</legend>
          ${filterFieldset(filter, event, visit)}
        </fieldset>
        <div class="field">
          <label for="subject">${mailing.subject}</label>
          <input
            id="subject"
            name="subject"
            value="${subject}"
            maxlength="${LONGEST.subject}"
            required
          />
        </div>
        <div class="field">
          <label for="text">${mailing.text}</label>
          <p class="help" id="text-help">
            ${mailing.help(visit.surroundings.settings.organizer.name)}
          </p>
          <textarea
            class="letter"
            id="text"
            name="text"
            maxlength="${LONGEST.text}"
            aria-describedby="text-help"
            required
          >
${text}</textarea>
        </div>
        <button>${mailing.preview}</button>
      `,
    })}
  `;
  return show(visit, {...headOf(event, visit), content}, fault ? 422 : 200);
}

async function preview(
  event: EventNumbers,
  filter: PeopleFilter,
  mail: MassMail,
  visit: SignedInVisit,
) {
  const {surroundings, words} = visit;
  const {mailing} = words.organiser;
  const list = await surroundings.store.transaction(({signUps}) =>
    signUps.list(storeFilter(event.id, filter), {limit: MOST_RECIPIENTS}),
  );
  const recipients = recipientsOf(list);
  const [first] = recipients;
  if (!first) return writing(event, filter, mail, mailing.nobody, visit);
  const shown = await massMail(first, mail, surroundings);
  const fields = {...filterFields(filter), ...mail, batch: newId(surroundings.random)};
  const content = html`
    <p>${mailing.check(recipients.length)}</p>
    <h2>${shown.subject}</h2>
    <p class="quiet">${mailing.from(shown.from.address, shown.replyTo.address)}</p>
    <pre class="letter-shown">${shown.text}</pre>
    ${postForm(visit, {
      to: `/events/${encodeURIComponent(event.id)}/mail`,
      content: html`
        ${hiddenFields(fields)}
        <div class="actions">
          <button name="step" value="send">${mailing.send(recipients.length)}</button>
          <button class="second" name="step" value="write">${mailing.back}</button>
        </div>
      `,
    })}
  `;
  return show(visit, {...headOf(event, visit), content});
}

const headOf = ({id, entry, names}: EventNumbers, {words: {organiser}, link}: SignedInVisit) => {
  const name = entry?.name ?? names.title ?? id;
  return {
    title: organiser.mailing.title(name),
    place: 'events',
    up: {label: name, href: link(`/events/${encodeURIComponent(id)}`)},
  } as const;
};
