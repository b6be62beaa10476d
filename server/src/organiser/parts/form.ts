import {html, raw} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import type {SignedInVisit} from '../visit.ts';

/** How a form of the organiser's pages looks and where it leads. */
export interface FormParts {
  /** Path of the page that it is sent to. */
  readonly to: string;
  /** Values that go along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly content: Content | string;
}

/** Makes a form that changes something; it carries the token of its session. */
export const postForm = (
  {session, link}: SignedInVisit,
  {to, hidden = {}, className = '', content}: FormParts,
): Content =>
  html`<form method="post" action="${link(to)}" class="${className}">
    <input type="hidden" name="form" value="${session.formToken}" />
    ${hiddenFields(hidden)} ${content}
  </form>`;

/** Values that go along with a form unseen. */
export const hiddenFields = (fields: Readonly<Record<string, string>>): Content =>
  html`${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;

/** A form that is one button. */
export const buttonForm = (
  visit: SignedInVisit,
  parts: Omit<FormParts, 'content'>,
  label: string,
  kind = '',
): Content => postForm(visit, {...parts, content: html`<button class="${kind}">${label}</button>`});

/** One of several to choose between. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from. */
export const selectField = (
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): Content =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(
        option =>
          html`<option value="${option.value}" ${option.value === chosen ? raw('selected') : ''}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;

/** Something to tick. */
export const tickField = (name: string, label: string, isTicked: boolean): Content =>
  html`<div class="option">
    <input
      id="${name}"
      type="checkbox"
      name="${name}"
      value="yes"
      ${isTicked ? raw('checked') : ''}
    />
    <label for="${name}">${label}</label>
  </div>`;
