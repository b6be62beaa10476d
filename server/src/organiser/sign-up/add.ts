import {html} from 'hono/html';
import {entryIn, type Entries} from '../../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../../src/contract/problem.ts';
import type {EventEntry, Registration} from '../../../../src/feed/model.ts';
import type {Content} from '../../app/html-response.ts';
import {choose} from '../../sign-ups/admission.ts';
import {postedEntries} from '../../sign-ups/posted-entries.ts';
import {dateWords} from '../events/date-words.ts';
import {entryOf} from '../events/overview.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {postForm, tickField} from '../parts/form.ts';
import {NO_DATE} from '../people/filter.ts';
import {goTo, show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {addByHand} from './add-by-hand.ts';
import {choiceField} from './form-fields.ts';
import {requestOf, reshaped, withAllOffers} from './form-content.ts';
import {signUpFields} from './form-view.ts';
import type {Shortage} from './shortage.ts';
import {shortageAlert} from './shortage-words.ts';

/** Answers `GET /organiser/events/{event}/add`: a form for someone who has phoned. */
export const answerAddPage: VisitAnswer = async visit => {
  const {entry, registration} = await eventFor(visit);
  if (!entry || !registration) return answerUnknownEvent(visit);
  return adding({entry, registration, entries: {mail: ['yes']}, faults: []}, visit);
};

/** Answers that form: signs up, says what is wrong, or asks what to do when it is full. */
export const answerAdd: VisitAnswer = async visit => {
  const {form, surroundings, session} = visit;
  const {entry, registration} = await eventFor(visit);
  if (!entry || !registration) return answerUnknownEvent(visit);
  const changed = reshaped(form, registration);
  if (changed) return adding({entry, registration, entries: changed, faults: []}, visit);
  const entries = postedEntries(form, registration);
  const date = dateIn(entries, entry);
  const {lang} = visit.words.words.text;
  const request = requestOf(entries, entry, registration, date, lang);
  const choice = choose(request, withAllOffers(entry));
  if (!choice.ok) {
    const faults = choice.refusal.fields ?? [{field: 'date', fault: 'missing'}];
    return adding({entry, registration, entries, faults}, visit, 422);
  }
  const decision = DECISIONS.find(one => one === form.get('decision'));
  const added = await addByHand(request, choice.value, {
    ...{decision, who: session.email, mail: form.has('mail')},
    surroundings,
  });
  if (added.status === 'short') {
    const {shortage} = added;
    return adding({entry, registration, entries, faults: [], shortage}, visit, 409);
  }
  surroundings.mailWaits();
  return goTo(visit.link(`/sign-ups/${added.id}?done=added`));
};

/** What to do where there is too little room. */
const DECISIONS = ['over', 'waiting'] as const;

async function eventFor({surroundings, param}: SignedInVisit) {
  const entry = await entryOf(param('event'), surroundings);
  return {entry, registration: entry?.registration};
}

/** Where there is one date, nobody has to choose. */
const dateIn = (entries: Entries, {dates}: EventEntry): string => {
  const asked = entryIn(entries, 'date');
  return dates.length > 1 ? (asked === NO_DATE ? '' : asked) : (dates[0]?.id ?? '');
};

interface Adding {
  readonly entry: EventEntry;
  readonly registration: Registration;
  readonly entries: Entries;
  readonly faults: readonly FieldProblem[];
  readonly shortage?: Shortage;
}

function adding(adding: Adding, visit: SignedInVisit, status = 200) {
  const {entry, entries, faults, shortage} = adding;
  const {organiser, words} = visit.words;
  const view = {...adding, lost: [], words: visit.words, text: organiser};
  const people = Object.keys(entries).filter(name => /^people\.\d+\.name$/.test(name)).length + 1;
  const content = html`
    ${faults.length ? html`<div class="alert" role="alert"><p>${organiser.form.wrong}</p></div>` : ''}
    ${shortage ? shortageAlert(shortage, people, organiser) : ''}
    ${postForm(visit, {
      to: `/events/${encodeURIComponent(entry.id)}/add`,
      content: html`
        ${defaultButton(organiser.form.add)}
        ${
          entry.dates.length > 1
            ? choiceField(
                {
                  name: 'date',
                  label: organiser.column.date,
                  options: entry.dates.map(({id}) => ({
                    value: id,
                    label: dateWords(id, entry, words.text),
                  })),
                },
                view,
              )
            : ''
        }
        ${signUpFields(view)}
        <p><button class="second" name="more" value="yes">${organiser.form.more}</button></p>
        ${tickField('mail', organiser.form.mail, entries['mail'] !== undefined)}
        ${buttons(shortage, adding, visit)}
      `,
    })}
  `;
  const up = {label: entry.name, href: visit.link(`/events/${encodeURIComponent(entry.id)}`)};
  return show(visit, {title: organiser.form.addTitle, place: 'events', up, content}, status);
}

/** Enter in a field presses the first button of a form; that must be the one that sends it. */
export const defaultButton = (label: string): Content =>
  html`<button class="first" tabindex="-1" aria-hidden="true">${label}</button>`;

const buttons = (
  shortage: Shortage | undefined,
  {registration}: Adding,
  {words: {organiser}}: SignedInVisit,
): Content =>
  shortage
    ? html`<div class="actions">
        <button class="grave" name="decision" value="over">${organiser.form.over}</button>
        ${
          registration.waitingList
            ? html`<button class="second" name="decision" value="waiting">
                ${organiser.form.toWaitingList}
              </button>`
            : ''
        }
      </div>`
    : html`<button>${organiser.form.add}</button>`;
