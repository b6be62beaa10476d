import {html} from 'hono/html';
import type {Entries} from '../../../../src/contract/entries.ts';
import type {FieldProblem} from '../../../../src/contract/problem.ts';
import type {EventEntry, Registration} from '../../../../src/feed/model.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {lostAmong, lostSessionsOf, type LostSession} from '../../filing/lost-sessions.ts';
import {choose} from '../../sign-ups/admission.ts';
import {askingFor} from '../../sign-ups/change-faults.ts';
import {postedEntries} from '../../sign-ups/posted-entries.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {postForm, tickField} from '../parts/form.ts';
import {goTo, show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {defaultButton} from './add.ts';
import {findSignUp} from './find.ts';
import {entriesOf, requestOf, reshaped, withAllOffers} from './form-content.ts';
import {signUpFields} from './form-view.ts';
import {saveChanges} from './save-changes.ts';
import type {Shortage} from './shortage.ts';
import {shortageAlert} from './shortage-words.ts';

/** Answers `GET /organiser/sign-ups/{id}/edit`. */
export const answerEditPage: VisitAnswer = async visit => {
  const found = await findEditable(visit);
  if (!found) return answerUnknownEvent(visit);
  return editing({...found, entries: entriesOf(found.signUp), faults: []}, visit);
};

/** Answers that form: keeps what it says, or says what is wrong with it. */
export const answerEdit: VisitAnswer = async visit => {
  const {form, surroundings, session} = visit;
  const found = await findEditable(visit);
  if (!found) return answerUnknownEvent(visit);
  const {signUp, entry, registration} = found;
  const changed = reshaped(form, registration);
  if (changed) return editing({...found, entries: changed, faults: []}, visit);
  const entries = {...postedEntries(form, registration), ...agreedAlready(registration)};
  const request = requestOf(entries, entry, registration, signUp.date, signUp.lang);
  const choice = choose(askingFor(request, found.lost), withAllOffers(entry));
  if (!choice.ok) {
    const faults = choice.refusal.fields ?? [];
    return editing({...found, entries, faults}, visit, 422);
  }
  const saved = await saveChanges(signUp.id, request, choice.value, {
    ...{who: session.email, isOver: form.get('decision') === 'over'},
    ...{mail: form.has('mail'), surroundings},
  });
  if (saved.status === 'gone') return answerUnknownEvent(visit);
  if (saved.status === 'short') {
    return editing({...found, entries, faults: [], shortage: saved.shortage}, visit, 409);
  }
  surroundings.mailWaits();
  return goTo(visit.link(`/sign-ups/${signUp.id}?done=saved`));
};

/** What they agreed to is theirs and stays; a text of later isn't the organiser's to agree to. */
const agreedAlready = ({consents}: Registration): Entries =>
  Object.fromEntries(consents.map(({id, version}) => [`consents.${id}`, [version]]));

/** One that is cancelled, or whose event is gone, has nothing that could be asked. */
async function findEditable(visit: SignedInVisit) {
  const found = await findSignUp(visit);
  const registration = found?.entry?.registration;
  if (!found?.entry || !registration || found.signUp.status === 'cancelled') return undefined;
  const {signUp, entry} = found;
  const known = await visit.surroundings.store.transaction(({events}) => events.find(entry.id));
  return {signUp, entry, registration, lost: lostAmong(signUp.participants, lostSessionsOf(known))};
}

interface Editing {
  readonly signUp: SignUpRecord;
  readonly entry: EventEntry;
  readonly registration: Registration;
  readonly lost: readonly LostSession[];
  readonly entries: Entries;
  readonly faults: readonly FieldProblem[];
  readonly shortage?: Shortage;
}

function editing(editing: Editing, visit: SignedInVisit, status = 200) {
  const {signUp, entries, faults, shortage} = editing;
  const {organiser} = visit.words;
  const registration = {...editing.registration, consents: []};
  const view = {...editing, registration, words: visit.words, text: organiser};
  const people = Object.keys(entries).filter(name => /^people\.\d+\.name$/.test(name)).length + 1;
  const content = html`
    ${faults.length ? html`<div class="alert" role="alert"><p>${organiser.form.wrong}</p></div>` : ''}
    ${shortage ? shortageAlert(shortage, people, organiser) : ''}
    ${postForm(visit, {
      to: `/sign-ups/${signUp.id}/edit`,
      content: html`
        ${defaultButton(organiser.form.save)} ${signUpFields(view)}
        <p><button class="second" name="more" value="yes">${organiser.form.more}</button></p>
        ${tickField('mail', organiser.form.mail, entries['mail'] !== undefined)}
        ${
          shortage
            ? html`<button class="grave" name="decision" value="over">
                ${organiser.form.over}
              </button>`
            : html`<button>${organiser.form.save}</button>`
        }
      `,
    })}
  `;
  const up = {label: signUp.contact.name, href: visit.link(`/sign-ups/${signUp.id}`)};
  return show(visit, {title: organiser.form.editTitle, place: 'events', up, content}, status);
}
