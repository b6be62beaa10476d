import {html, nothing} from 'lit';
import type {EventEntry} from '../../feed/model.ts';
import {addressPart} from '../../format/address-part.ts';
import {formatMoment} from '../../format/when.ts';
import {bestSignUp, takesSignUps} from '../../programme/date-standing.ts';
import {OneEventElement} from '../one-event-element.ts';
import {ownName} from '../own-name.ts';
import {unparted} from '../shared/unparted.ts';
import type {Card} from './card.ts';

/** Shows the way to sign up, and until or from when there is one. */
export function signUp(card: Card) {
  const {entry, text, now} = card;
  const {opens, closes} = entry.registration ?? {};
  const phase = bestSignUp(entry, now);
  const {places} = text;
  const written = (moment: NonNullable<typeof opens>) =>
    formatMoment(moment, text, {today: now.date});
  const open = takesSignUps(phase);
  return html`
    <slot name="action">${open ? wayIn(card, phase === 'waiting-list') : nothing}</slot>
    ${open && closes ? html`<p class="note">${unparted(places.closes(written(closes)))}</p>` : nothing}
    ${
      phase === 'not-open-yet' && opens
        ? html`<p class="note">${unparted(places.opens(written(opens)))}</p>`
        : nothing
    }
  `;
}

/** A page of the organiser's, the form, or a mail: the best way that there is. */
function wayIn(card: Card, waitingList: boolean) {
  const {entry, text, api} = card;
  const {url, email, endpoint} = entry.registration ?? {};
  const {signUpByMail, joinWaitingList} = text.action;
  const label = waitingList ? joinWaitingList : text.action.signUp;
  const link = (href: string, words: string) =>
    html`<a class="button primary" part="action" href=${href}>${words}</a>`;
  if (url) return link(url, label);
  if (api || endpoint) return formButton(card, label);
  return email ? link(mailTo(email, card), waitingList ? label : signUpByMail(email)) : nothing;
}

const mailTo = (email: string, {entry, text}: Card) =>
  `mailto:${email}?subject=${addressPart(text.action.signUpSubject(entry.name))}`;

/** Leads to the page's own form for the event; where it has none, opens one right here. */
function formButton(card: Card, label: string) {
  const {prefix, entry, text, form} = card;
  const key = `sign-up ${entry.id}`;
  const open = form.isOpen(key);
  const press = () => {
    const onPage = open ? undefined : formOnPage(entry, prefix);
    if (onPage) goTo(onPage);
    else void form.toggleFetching(key, text.formUnreachable);
  };
  return html`
    <button
      type="button"
      class="primary"
      part="action"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${press}
    >
      ${label}
    </button>
    ${open ? html`<div class="panel form">${formOrNews(card, form.newsOf(key))}</div>` : nothing}
  `;
}

/** The form; where it couldn't be fetched, the words for that, and the mail to write instead. */
function formOrNews(card: Card, news: string) {
  const {entry, text, form} = card;
  if (!news) return form.content?.formView(card) ?? text.loading;
  const {email} = entry.registration ?? {};
  return html`
    <p role="status">${news}</p>
    ${
      email
        ? html`<p><a href=${mailTo(email, card)}>${text.action.signUpByMail(email)}</a></p>`
        : nothing
    }
  `;
}

/** Finds the page's own form for an event. One that isn't defined yet can't say what it is for. */
const formOnPage = (entry: EventEntry, prefix: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`${prefix}signup-form`)].find(
    form => form instanceof OneEventElement && form.isAbout(entry),
  );

function goTo(element: HTMLElement) {
  element.scrollIntoView();
  element.focus();
}

/** Fetches the form to sign up, and what shows it in a card of the name that a page has given it. */
export async function loadCardForm(card: Element) {
  const [view] = await Promise.all([import('./form-view.ts'), defineForm(ownName(card).prefix)]);
  return view;
}

/** Defines the form, unless it is there; something else of its name is no form of ours. */
async function defineForm(prefix: string) {
  const name = `${prefix}signup-form`;
  const known = customElements.get(name);
  if (known && !('isAbout' in known.prototype)) throw new Error('The name is taken.');
  if (known) return;
  const {SignupFormElement} = await import('../signup-form/signup-form.ts');
  if (customElements.get(name)) return;
  // A class has one name only, and the form may be wanted under several.
  customElements.define(name, prefix ? class extends SignupFormElement {} : SignupFormElement);
}
