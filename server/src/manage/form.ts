import {html} from 'hono/html';
import {askedOfPerson, askedQuestions} from '../../../src/contract/asked.ts';
import {companionsIn, entryIn, personField} from '../../../src/contract/entries.ts';
import {sessionsOf} from '../../../src/programme/sessions.ts';
import {lostSessionWords} from '../sign-ups/lost-session-words.ts';
import {sessionNames} from '../sign-ups/mails/facts.ts';
import {joining, moreButton, price} from './adding.ts';
import {boxesField, lineField, questionField, type Field} from './fields.ts';
import {fieldOf, type ManageForm} from './form-state.ts';

/** Shows everything of a sign-up that can be changed. */
export function manageForm(form: ManageForm) {
  const {token, signUp, entries, words} = form;
  const {page} = words.life;
  const companions = Array.from({length: companionsIn(entries)}, (_, index) =>
    companion(index, form),
  );
  return html`<h2>${page.change}</h2>
    <form method="post" action="manage" novalidate>
      <input type="hidden" name="token" value="${token}" />
      <input type="hidden" name="version" value="${signUp.version}" />
      ${contact(form)} ${questions('', form)} ${sessions('sessions', form)} ${companions}
      ${joining(form)}
      <p class="actions">
        <button name="do" value="save">${page.save}</button>
        ${moreButton(form)}
      </p>
    </form>`;
}

/** Says what is wrong, each with a link to its field; nothing where nothing is. */
export function faultsAlert({faults, words}: ManageForm) {
  if (!faults.length) return '';
  const {faults: count, fault: said} = words.life.page;
  return html`<div class="alert" role="alert">
    <p><strong>${count(faults.length)}</strong></p>
    ${faults.map(({field, fault}) => html`<p><a href="#${field}">${said(fault)}</a></p>`)}
  </div>`;
}

function contact(form: ManageForm) {
  const {registration, words} = form;
  const {label, optional} = words.form;
  const {phone, organization} = registration;
  const named = (text: string, use: string) => (use === 'optional' ? optional(text) : text);
  const own = (field: string, text: string, autocomplete: string): Field => ({
    ...fieldOf(`contact.${field}`, text, form),
    autocomplete,
  });
  return html`${lineField(own('name', label.name, 'name'))}
  ${lineField(own('email', label.email, 'email'), 'email')}
  ${phone === 'none' ? '' : lineField(own('phone', named(label.phone, phone), 'tel'), 'tel')}
  ${
    organization === 'none'
      ? ''
      : lineField(own('organization', named(label.organization, organization), 'organization'))
  }`;
}

/** @param prefix - Of the fields of one who comes along; empty for the contact's. */
function questions(prefix: string, form: ManageForm) {
  const {entries, registration, words} = form;
  const said = (whose: string) =>
    Object.fromEntries(
      registration.questions.map(({id}) => [id, [...(entries[`${whose}answers.${id}`] ?? [])]]),
    );
  const asked = prefix
    ? askedOfPerson(registration.questions, said(''), said(prefix))
    : askedQuestions(registration.questions, said(''));
  return asked.map(question => {
    const label = question.required ? question.label : words.form.optional(question.label);
    const field = fieldOf(`${prefix}answers.${question.id}`, label, form);
    return questionField(question, {...field, help: question.help}, words);
  });
}

function sessions(name: string, form: ManageForm) {
  const {choice, entries, lost, words} = form;
  const offered = sessionsOf(choice.entry).map(({id}) => ({
    value: id,
    label: sessionNames([id], choice.entry, words).join(''),
  }));
  const kept = lost
    .filter(({id}) => entries[name]?.includes(id))
    .map(one => ({
      value: one.id,
      label: words.life.lostSession(lostSessionWords(one, words.text)),
    }));
  const all = [...offered, ...kept];
  return all.length ? boxesField(fieldOf(name, words.life.sessions, form), all) : '';
}

function companion(index: number, form: ManageForm) {
  const {entries, registration, words} = form;
  const {life, form: said} = words;
  const number = said.label.person(index + 2);
  const name = personField(index, 'name');
  const use = registration.personEmail;
  const email = use === 'optional' ? said.optional(life.page.ownEmail) : life.page.ownEmail;
  return html`<fieldset class="person">
    <legend>${number}</legend>
    ${lineField(fieldOf(name, life.page.name, form))}
    ${use === 'none' ? '' : lineField(fieldOf(personField(index, 'email'), email, form), 'email')}
    ${price(index, form)} ${questions(`people.${index}.`, form)}
    ${sessions(personField(index, 'sessions'), form)}
    <label class="option">
      <input
        type="checkbox"
        name="remove"
        value="${index}"
        ${entries['remove']?.includes(String(index)) ? 'checked' : ''}
      />
      <span>${life.page.remove(entryIn(entries, name) || number)}</span>
    </label>
  </fieldset>`;
}
