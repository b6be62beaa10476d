import {html} from 'hono/html';
import type {FieldProblem} from '../../../src/contract/problem.ts';
import type {Newsletter} from '../../../src/feed/model.ts';
import {LANGUAGES, languageFor} from '../../../src/text/languages.ts';
import {LANGUAGE_NAMES} from '../../../src/text/newsletter.ts';
import type {Page} from '../app/page-response.ts';
import type {Words} from '../mail/words.ts';
import {alert, textField} from './page-fields.ts';
import type {Wishes} from './preferences.ts';

/** All there is to know to show a subscriber’s wishes. */
export interface PreferencesSheet {
  readonly token: string;
  readonly wishes: Wishes;
  readonly newsletter: Newsletter | undefined;
  /** What it is called. */
  readonly name: string;
  readonly unsubscribeHref: string;
  readonly outcome:
    | {readonly status: 'asking'}
    | {readonly status: 'faulty'; readonly faults: readonly FieldProblem[]}
    | {
        readonly status: 'saved';
        /** The address that mail is sent to for now, and the one that is to be confirmed. */
        readonly move: {readonly from: string; readonly to: string} | undefined;
      };
}

/** Shows what a subscriber gets, to be changed. */
export function preferencesPage(sheet: PreferencesSheet, words: Words): Page {
  const {preferencesPage: said, fault} = words.newsletter;
  const {wishes, outcome} = sheet;
  const faults = outcome.status === 'faulty' ? outcome.faults : [];
  const faultIn = (field: string) => {
    const found = faults.find(one => one.field === field);
    return found && fault(found.fault);
  };
  return {
    lang: words.text.lang,
    title: said.title(sheet.name),
    content: html`${told(sheet, words)}
      <form method="post" action="preferences" novalidate>
        <input type="hidden" name="token" value="${sheet.token}" />
        ${topics(sheet, words)}
        ${textField({
          name: 'name',
          label: said.name,
          value: wishes.name,
          autocomplete: 'name',
          fault: faultIn('name'),
        })}
        ${language(wishes.lang, words)}
        ${textField({
          name: 'email',
          label: said.email,
          help: said.emailHelp,
          value: wishes.email,
          autocomplete: 'email',
          fault: faultIn('email'),
        })}
        <button>${said.button}</button>
      </form>
      <p class="aside"><a href="${sheet.unsubscribeHref}">${said.leave}</a></p>`,
  };
}

function told({outcome}: PreferencesSheet, words: Words) {
  const {preferencesPage: said} = words.newsletter;
  switch (outcome.status) {
    case 'asking':
      return '';
    case 'faulty':
      return alert(outcome.faults, words);
    case 'saved':
      return html`<div class="done" role="status">
        <p>${said.saved}</p>
        ${outcome.move ? html`<p>${said.checkMail(outcome.move.to, outcome.move.from)}</p>` : ''}
      </div>`;
  }
}

function topics({newsletter, wishes}: PreferencesSheet, {newsletter: {preferencesPage}}: Words) {
  if (!newsletter?.topics.length) return '';
  return html`<fieldset aria-describedby="topics-help">
    <legend>${preferencesPage.topics}</legend>
    <p class="help" id="topics-help">${preferencesPage.topicsHelp}</p>
    ${newsletter.topics.map(
      ({id, name}) =>
        html`<label class="option">
          <input
            type="checkbox"
            name="topics"
            value="${id}"
            ${wishes.topics.includes(id) ? 'checked' : ''}
          />
          <span lang="${newsletter.lang ?? null}">${name}</span>
        </label>`,
    )}
  </fieldset>`;
}

const language = (lang: string, {newsletter: {preferencesPage}}: Words) =>
  html`<div class="field">
    <label for="lang">${preferencesPage.language}</label>
    <select id="lang" name="lang">
      ${LANGUAGES.map(
        one =>
          html`<option value="${one}" lang="${one}" ${one === languageFor(lang) ? 'selected' : ''}>
            ${LANGUAGE_NAMES[one]}
          </option>`,
      )}
    </select>
  </div>`;
