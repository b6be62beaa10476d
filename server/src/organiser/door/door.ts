import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import {dateWords} from '../events/date-words.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {hiddenFields, postForm, selectField} from '../parts/form.ts';
import {NO_DATE} from '../people/filter.ts';
import type {Person} from '../people/person-values.ts';
import {show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {guestsOf, type Guests} from './guests.ts';
import {markArrived} from './mark-arrived.ts';

/** So many are on a page; whoever isn't is found by name. */
const ON_A_PAGE = 200;

/**
 * Answers `GET` and `POST /organiser/events/{event}/door`: who is expected, and who has come. What
 * is searched for, and who is marked, is posted, so that no name stands in an address.
 */
export const answerDoor: VisitAnswer = async visit => {
  const {surroundings, words, param, query, form} = visit;
  const marked = form.has('sign-up') ? await markArrived(form, visit) : undefined;
  const asked = form.get('date') ?? query.get('date') ?? undefined;
  const guests = await guestsOf(param('event'), asked, words.words.text.lang, surroundings);
  if (!guests.date) return answerUnknownEvent(visit);
  const searched = form.has('sign-up') ? '' : (form.get('words') ?? '').trim();
  const found = matching(guests.people, searched);
  const {organiser} = words;
  const title = guests.entry?.name ?? guests.names.title ?? guests.event;
  const content = html`
    ${dateChoice(guests, visit)}
    <p class="quiet figure">
      ${organiser.door.count(
        guests.people.filter(({participant}) => participant.arrivedAt).length,
        guests.people.length,
      )}
    </p>
    ${searched ? html`<p role="status">${organiser.door.found(found.length)}</p>` : ''}
    <ul class="door" role="list">
      ${found.slice(0, ON_A_PAGE).map(person => guestRow(person, guests, visit))}
    </ul>
    ${found.length > ON_A_PAGE ? html`<p>${organiser.door.more(found.length - ON_A_PAGE)}</p>` : ''}
    ${finder(guests, searched, visit)}
  `;
  return show(visit, {
    title: organiser.door.title(title),
    place: 'events',
    up: {label: title, href: visit.link(`/events/${encodeURIComponent(guests.event)}`)},
    notice: marked && noticeOf(marked, guests, visit),
    content,
  });
};

/** All words are in the name, the organisation or the reference. */
function matching(people: readonly Person[], searched: string): readonly Person[] {
  const words = searched.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({signUp, participant}) => {
    const {reference, contact} = signUp;
    const told = [participant.name, contact.name, contact.organization ?? '', reference].join(' ');
    const text = told.normalize('NFKC').toLowerCase();
    return words.every(word => text.includes(word));
  });
}

const noticeOf = (
  {person, hasArrived}: {readonly person: Person; readonly hasArrived: boolean},
  guests: Guests,
  visit: SignedInVisit,
): Content => {
  const {door} = visit.words.organiser;
  const {name} = person.participant;
  return html`${hasArrived ? door.hasArrived(name) : door.hasNot(name)}
  ${markForm(person, guests, visit, !hasArrived, door.undo, 'plain')}`;
};

const guestRow = (person: Person, guests: Guests, visit: SignedInVisit): Content => {
  const {signUp, participant, index} = person;
  const {door, comesWith} = visit.words.organiser;
  const isHere = participant.arrivedAt !== undefined;
  const beside = [
    signUp.contact.organization ?? '',
    index === 0 ? '' : comesWith(signUp.contact.name),
    signUp.reference,
  ].filter(Boolean);
  return html`<li id="${rowId(person)}" class="${isHere ? 'here' : ''}">
    <div>
      <strong>${participant.name}</strong>
      <p class="quiet">${beside.join(' · ')}</p>
    </div>
    ${
      isHere
        ? html`<span class="quiet">${door.here}</span>
            ${markForm(person, guests, visit, false, door.undo, 'plain')}`
        : markForm(person, guests, visit, true, door.arrived, '')
    }
  </li>`;
};

const rowId = ({signUp, index}: Person) => `guest-${signUp.id}-${index}`;

const markForm = (
  person: Person,
  {event, date}: Guests,
  visit: SignedInVisit,
  hasArrived: boolean,
  label: string,
  kind: string,
): Content =>
  postForm(visit, {
    to: `/events/${encodeURIComponent(event)}/door#${rowId(person)}`,
    hidden: {
      'sign-up': person.signUp.id,
      person: String(person.index),
      arrived: hasArrived ? 'yes' : 'no',
      date: date?.id || NO_DATE,
    },
    content: html`<button class="${kind}" aria-label="${`${label}: ${person.participant.name}`}">
      ${label}
    </button>`,
  });

const dateChoice = (
  {event, entry, names, dates, date}: Guests,
  visit: SignedInVisit,
): Content | string => {
  const {organiser, words} = visit.words;
  if (dates.length < 2) return '';
  return html`<form
    class="row"
    method="get"
    action="${visit.link(`/events/${encodeURIComponent(event)}/door`)}"
  >
    ${selectField(
      'date',
      organiser.column.date,
      dates.map(({id}) => ({value: id || NO_DATE, label: dateWords(id, entry, words.text, names)})),
      date?.id || NO_DATE,
    )}
    <button class="second">${organiser.filter.show}</button>
  </form>`;
};

/** Stays at the bottom of a phone, where the thumb is. */
const finder = ({event, date}: Guests, searched: string, visit: SignedInVisit): Content =>
  postForm(visit, {
    to: `/events/${encodeURIComponent(event)}/door`,
    className: 'find',
    content: html`${hiddenFields({date: date?.id || NO_DATE})}
      <div class="row">
        <div class="field">
          <label for="words">${visit.words.organiser.door.find}</label>
          <input id="words" type="search" name="words" value="${searched}" autocomplete="off" />
        </div>
        <button>${visit.words.organiser.search.action}</button>
      </div>`,
  });
