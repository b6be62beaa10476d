import {html, nothing} from 'lit';
import type {EventEntry} from '../../feed/model.ts';
import {formatMoment} from '../../format/when.ts';
import {bestSignUp} from '../../programme/date-standing.ts';
import type {Card} from './card.ts';

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
  const {url, email} = entry.registration ?? {};
  const {signUpByMail, signUpSubject, joinWaitingList} = text.action;
  const label = waitingList ? joinWaitingList : text.action.signUp;
  const link = (href: string, words: string) =>
    html`<a class="button primary" part="action" href=${href}>${words}</a>`;
  if (url) return link(url, label);
  if (api) return formButton(card, label);
  if (!email) return nothing;
  const subject = encodeURIComponent(signUpSubject(entry.name));
  return link(`mailto:${email}?subject=${subject}`, waitingList ? label : signUpByMail(email));
}

/** Leads to the page's own form for the event; where it has none, opens one right here. */
function formButton(card: Card, label: string) {
  const {entry, disclosures} = card;
  const key = `sign-up ${entry.id}`;
  const open = disclosures.isOpen(key);
  const press = () => {
    const onPage = formOnPage(entry);
    if (onPage && !open) return goTo(onPage);
    void loadForm();
    disclosures.toggle(key);
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
    ${open ? html`<div class="panel form">${form(card)}</div>` : nothing}
  `;
}

const form = ({entry, text, settings, level}: Card) => html`
  <signup-form
    feed=${settings.feed}
    event=${entry.id}
    api=${settings.api}
    partner=${settings.partner}
    lang=${text.lang}
    now=${settings.now}
    heading-level=${level + 1}
    .text=${settings.text}
    >${text.loading}</signup-form
  >
`;

const formOnPage = ({names}: EventEntry): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('signup-form')].find(({attributes}) => {
    const event = attributes.getNamedItem('event')?.value;
    return !event || names.includes(event);
  });

function goTo(element: HTMLElement) {
  element.tabIndex = -1;
  element.scrollIntoView();
  element.focus({preventScroll: true});
}

/** Fetches the form, unless the page has something of that name already. */
async function loadForm() {
  if (customElements.get('signup-form')) return;
  const {SignupFormElement} = await import('../signup-form/signup-form.ts');
  if (!customElements.get('signup-form')) customElements.define('signup-form', SignupFormElement);
}
