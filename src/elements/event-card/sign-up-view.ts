import {html, nothing} from 'lit';
import type {EventEntry} from '../../feed/model.ts';
import {addressPart} from '../../format/address-part.ts';
import {formatMoment} from '../../format/when.ts';
import {bestSignUp} from '../../programme/date-standing.ts';
import {OneEventElement} from '../one-event-element.ts';
import type {Card} from './card.ts';
import type * as prefixedForms from './prefixed-form.ts';

/** What shows the form under another name; fetched where it has one. */
let prefixed: typeof prefixedForms | undefined;

/** Shows the way to sign up, and until or from when there is one. */
export function signUp(card: Card) {
  const {entry, text, now} = card;
  const {opens, closes} = entry.registration ?? {};
  const phase = bestSignUp(entry, now);
  const {places} = text;
  const written = (moment: NonNullable<typeof opens>) =>
    formatMoment(moment, text, {today: now.date});
  const open = phase === 'open' || phase === 'few' || phase === 'waiting-list';
  return html`
    <slot name="action">${open ? wayIn(card, phase === 'waiting-list') : nothing}</slot>
    ${open && closes ? html`<p class="note">${places.closes(written(closes))}</p>` : nothing}
    ${
      phase === 'not-open-yet' && opens
        ? html`<p class="note">${places.opens(written(opens))}</p>`
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
  const {prefix, entry, text, disclosures} = card;
  const key = `sign-up ${entry.id}`;
  const open = disclosures.isOpen(key);
  const press = () => {
    const onPage = open ? undefined : formOnPage(entry, prefix);
    if (onPage) goTo(onPage);
    else void disclosures.toggleLoading(key, () => loadForm(prefix), text.formUnreachable);
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
    ${open ? html`<div class="panel form">${formOrNews(card, disclosures.newsOf(key))}</div>` : nothing}
  `;
}

/** The form; where it couldn't be fetched, the words for that, and the mail to write instead. */
function formOrNews(card: Card, news: string) {
  if (!news) return card.prefix ? prefixed?.prefixedForm(card) : form(card);
  const {entry, text} = card;
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

const form = ({entry, text, settings, level}: Card) => html`
  <signup-form
    feed=${settings.feed}
    event=${entry.id}
    api=${settings.api}
    partner=${settings.partner}
    captcha=${settings.captcha}
    lang=${text.lang}
    now=${settings.now}
    heading-level=${level + 1}
    .text=${settings.text}
    >${text.loading}</signup-form
  >
`;

/** Finds the page's own form for an event. One that isn't defined yet can't say what it is for. */
const formOnPage = (entry: EventEntry, prefix: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`${prefix}signup-form`)].find(
    form => form instanceof OneEventElement && form.isAbout(entry),
  );

function goTo(element: HTMLElement) {
  element.scrollIntoView();
  element.focus();
}

/** Fetches the form, unless it is there; something else of its name is no form of ours. */
async function loadForm(prefix: string) {
  const name = `${prefix}signup-form`;
  const known = customElements.get(name);
  if (known && !('isAbout' in known.prototype)) throw new Error('The name is taken.');
  if (prefix) prefixed = await import('./prefixed-form.ts');
  if (known) return;
  const {SignupFormElement} = await import('../signup-form/signup-form.ts');
  if (customElements.get(name)) return;
  // A class has one name only, and the form may be wanted under several.
  customElements.define(name, prefix ? class extends SignupFormElement {} : SignupFormElement);
}
