import {html} from 'hono/html';
import {formatDate, formatMoment} from '../../../src/format/when.ts';
import {clockAt} from '../../../src/format/zone.ts';
import type {Page} from '../app/page-response.ts';
import type {Words} from '../mail/words.ts';
import type {Choice} from '../sign-ups/admission.ts';
import {factsForContact} from '../sign-ups/mails/facts.ts';
import {offerMoment} from '../sign-ups/mails/letters.ts';
import type {SignUpRecord} from '../storage/records.ts';
import type {Settings} from '../surroundings.ts';
import {faultsAlert, manageForm} from './form.ts';
import type {ManageForm} from './form-state.ts';

/** What the page says was done. */
export type Note =
  'saved' | 'accepted' | 'declined' | 'tooLate' | 'stale' | 'tooMany' | 'addClosed' | 'addFull';

/** All there is to know to show a sign-up to its contact. */
export interface ManageSheet {
  readonly token: string;
  readonly signUp: SignUpRecord;
  /** Missing where the feeds no longer have the event. */
  readonly choice: Choice | undefined;
  /** The number on the waiting list. */
  readonly position: number;
  readonly note: Note | undefined;
  /** More that is said of what was done. */
  readonly sentences: readonly string[];
  /** Missing where nothing can be changed any more. */
  readonly form: ManageForm | undefined;
  /** Whether the sign-up can be cancelled. */
  readonly open: boolean;
  readonly words: Words;
  readonly settings: Settings;
}

/** Shows a sign-up as it stands, and what can be done with it. */
export function managePage(sheet: ManageSheet): Page {
  const {signUp, choice, words, settings, form, open} = sheet;
  const {page} = words.life;
  const {name, email} = settings.organizer;
  const facts = choice ? factsForContact(signUp, choice, words) : [];
  return {
    lang: words.text.lang,
    sender: name,
    title: page.title(choice?.entry.name ?? signUp.reference),
    content: html`${noteOf(sheet)} ${form ? faultsAlert(form) : ''}
      <p><strong>${statusOf(sheet)}</strong></p>
      ${open && signUp.status === 'offered' ? answering(sheet) : ''}
      ${
        facts.length
          ? html`<dl>
              ${facts.map(
                ({label, lines}) =>
                  html`<dt>${label}</dt>
                    ${lines.map(line => html`<dd>${line}</dd>`)}`,
              )}
            </dl>`
          : ''
      }
      ${open || signUp.status === 'cancelled' ? '' : html`<p>${page.over}</p>`}
      ${form ? manageForm(form) : ''}
      <p class="aside">
        ${
          open && signUp.status !== 'offered'
            ? html`<a href="cancel?token=${encodeURIComponent(sheet.token)}">${page.cancel}</a
                ><br />`
            : ''
        }
        ${page.contact(name, email, signUp.reference)}
      </p>`,
  };
}

function noteOf({note, sentences, words}: ManageSheet) {
  const all = [...(note ? [words.life.page[note]] : []), ...sentences];
  if (!all.length) return '';
  return html`<div class="done" role="status">${all.map(text => html`<p>${text}</p>`)}</div>`;
}

function statusOf({signUp, choice, position, words, settings}: ManageSheet): string {
  const {page} = words.life;
  const people = signUp.participants.length;
  switch (signUp.status) {
    case 'confirmed':
      return page.confirmed(people);
    case 'waiting':
      return page.waiting(position);
    case 'offered': {
      const moment = choice ? offerMoment(signUp, choice, settings) : {};
      return page.offered(people, formatMoment(moment, words.text));
    }
    case 'cancelled': {
      const zone = choice?.entry.timeZone ?? settings.timeZone;
      const day = clockAt(Date.parse(signUp.cancelledAt ?? ''), zone)?.date;
      return page.cancelled(day ? formatDate(day, words.text) : '');
    }
  }
}

function answering({token, signUp, words}: ManageSheet) {
  const {page} = words.life;
  return html`<form method="post" action="manage" class="actions">
    <input type="hidden" name="token" value="${token}" />
    <input type="hidden" name="version" value="${signUp.version}" />
    <button name="do" value="accept">${page.accept}</button>
    <button class="second" name="do" value="decline">${page.decline}</button>
  </form>`;
}

/** Asks whether to cancel, and says what that costs today. */
export function cancelPage({token, signUp, choice, words, settings, sentences}: ManageSheet): Page {
  const {page} = words.life;
  const people = signUp.participants.length;
  const loss = signUp.status === 'confirmed' ? page.cancelQuestion(people) : page.cancelWaiting;
  return {
    lang: words.text.lang,
    sender: settings.organizer.name,
    title: page.cancelTitle(choice?.entry.name ?? signUp.reference),
    content: html`${[loss, ...sentences].map(text => html`<p>${text}</p>`)}
      <form method="post" action="cancel" class="actions">
        <input type="hidden" name="token" value="${token}" />
        <button>${page.cancelButton}</button>
      </form>
      <p><a href="manage?token=${encodeURIComponent(token)}">${page.keep}</a></p>`,
  };
}

/** Says that a link opens nothing, and whom to ask. */
export const refusedPage = ({life, text}: Words, {organizer}: Settings): Page => ({
  lang: text.lang,
  sender: organizer.name,
  title: life.page.refusedTitle,
  content: html`<p>${life.page.refused(organizer.name, organizer.email)}</p>`,
});

/** Says that the page can't be shown for now. */
export const unavailablePage = ({life, text}: Words, {organizer}: Settings): Page => ({
  lang: text.lang,
  sender: organizer.name,
  title: life.page.unavailableTitle,
  content: html`<p>${life.page.unavailable}</p>`,
});
