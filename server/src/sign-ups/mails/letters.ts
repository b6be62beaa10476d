import {formatMoment} from '../../../../src/format/when.ts';
import {clockAt} from '../../../../src/format/zone.ts';
import {spoken, type Part} from '../../mail/compose.ts';
import type {Words} from '../../mail/words.ts';
import type {Participant, SignUpRecord} from '../../storage/records.ts';
import type {Settings} from '../../surroundings.ts';
import type {Choice} from '../admission.ts';
import {factsForContact, factsForPerson} from './facts.ts';
import {newsOf} from './news-words.ts';
import {refundSentences} from './refund-words.ts';
import type {Reader, Telling} from './telling.ts';

/** What a letter is about, and in which words. */
export interface Matter {
  readonly telling: Telling;
  readonly signUp: SignUpRecord;
  readonly choice: Choice;
  readonly words: Words;
  readonly settings: Settings;
  /** The page where the contact changes the sign-up. */
  readonly manage: string;
}

/** A letter's words, and what comes with it for the calendar. */
export interface WrittenLetter {
  readonly subject: string;
  readonly parts: readonly Part[];
  readonly calendar: 'none' | 'date' | 'withdrawal';
}

const paragraph = (text: string): Part => ({kind: 'paragraph', text});

/** Writes a letter to the contact of a sign-up. */
export function letterToContact(matter: Matter): WrittenLetter {
  const {signUp, choice, words, settings} = matter;
  const {mail} = words;
  const {subject, opening, calendar, facts} = said(matter);
  const {organizer} = settings;
  const {url} = choice.entry;
  const factParts: readonly Part[] = facts
    ? [{kind: 'facts', facts: factsForContact(signUp, choice, words)}]
    : [];
  return {
    subject,
    calendar,
    parts: [
      ...opening,
      ...factParts,
      ...manageLink(matter),
      ...(url ? [{kind: 'link', label: mail.signUp.page, href: url} as const] : []),
      paragraph(mail.signUp.contact(organizer.name, organizer.email, signUp.reference)),
      ...(isFirst(matter) ? [paragraph(mail.signUp.notYou)] : []),
    ],
  };
}

/** Writes a letter to one of those who come along, about themself. */
export function letterToPerson(
  person: Participant,
  change: 'added' | 'kept' | 'removed',
  matter: Matter,
): WrittenLetter {
  const {signUp, choice, words, settings} = matter;
  const {life} = words;
  const {name} = choice.entry;
  const contact = spoken(signUp.contact.name) || signUp.contact.email;
  const {subject, opening, calendar, facts} = said(matter);
  const ask = paragraph(
    life.askContact(contact, settings.organizer.name, settings.organizer.email),
  );
  const own: readonly Part[] = [
    {kind: 'facts', facts: factsForPerson(person, signUp, choice, words)},
  ];
  const gone = change === 'removed' || matter.telling.kind === 'cancelled';
  if (gone) {
    const text = life.cancelled.removed(contact, name);
    return {
      subject: life.cancelled.subject(name),
      parts: [paragraph(text), ask],
      calendar: 'withdrawal',
    };
  }
  if (change === 'added' || matter.telling.kind === 'confirmed') {
    const parts = [paragraph(life.signedUpBy(contact, name)), ...own, ask];
    return {subject: words.mail.signUp.subjectConfirmed(name), parts, calendar: 'date'};
  }
  return {subject, parts: [...opening, ...(facts ? own : []), ask], calendar};
}

interface Said {
  readonly subject: string;
  readonly opening: readonly Part[];
  readonly calendar: WrittenLetter['calendar'];
  /** Whether the sign-up is told as it stands. */
  readonly facts: boolean;
}

function said({telling, signUp, choice, words, settings, manage}: Matter): Said {
  const {mail, life, text} = words;
  const {name} = choice.entry;
  const people = signUp.participants.length;
  const opening = (...texts: readonly string[]) => texts.map(paragraph);
  switch (telling.kind) {
    case 'confirmed':
      return {
        subject: mail.signUp.subjectConfirmed(name),
        opening: opening(mail.signUp.confirmed(name, people)),
        calendar: 'date',
        facts: true,
      };
    case 'waiting':
      return {
        subject: mail.signUp.subjectWaiting(name),
        opening: opening(mail.signUp.waiting(name, telling.position), mail.signUp.waitingNext),
        calendar: 'none',
        facts: true,
      };
    case 'offered': {
      const until = formatMoment(offerMoment(signUp, choice, settings), text);
      const lost = telling.lost.join(', ');
      return {
        subject: life.offered.subject(name),
        opening: [
          ...opening(life.offered.text(name, people), life.offered.until(until)),
          {kind: 'link', label: life.offered.answer, href: manage},
          ...opening(life.offered.otherwise),
          ...(lost ? opening(life.offered.sessionsLost(lost)) : []),
        ],
        calendar: 'none',
        facts: true,
      };
    }
    case 'offer-lapsed':
      return {
        subject: life.lapsed.subject(name),
        opening: opening(life.lapsed.text(name), life.lapsed.again),
        calendar: 'none',
        facts: false,
      };
    case 'changed':
      return {
        subject: life.changed.subject(name),
        opening: opening(life.changed.text(name)),
        calendar: signUp.status === 'confirmed' ? 'date' : 'none',
        facts: true,
      };
    case 'cancelled': {
      const had = telling.before === 'confirmed';
      const sentence = had ? life.cancelled.text(name) : life.cancelled.waiting(name);
      const refund = refundSentences(telling.refund, signUp, words, settings);
      return {
        subject: life.cancelled.subject(name),
        opening: opening(sentence, ...refund),
        calendar: had ? 'withdrawal' : 'none',
        facts: false,
      };
    }
    case 'reminder':
      return {
        subject: life.reminder.subject(name),
        opening: opening(life.reminder.text(name)),
        calendar: 'none',
        facts: true,
      };
    case 'news': {
      const {subject, parts, off} = newsOf(telling.before, choice, words);
      const calendar = off ? 'withdrawal' : 'date';
      return {
        subject,
        opening: parts,
        calendar: signUp.status === 'confirmed' ? calendar : 'none',
        facts: false,
      };
    }
  }
}

/** Gives until when a place is held, on the clock of the event. */
export const offerMoment = (
  {offerEndsAt = ''}: SignUpRecord,
  {entry}: Choice,
  {timeZone}: Settings,
) => clockAt(Date.parse(offerEndsAt), entry.timeZone ?? timeZone) ?? {};

function manageLink({telling, signUp, words, manage}: Matter): readonly Part[] {
  // Where it has been given already, or where there is nothing left to change.
  if (telling.kind === 'offered' || signUp.status === 'cancelled') return [];
  const link: Part = {kind: 'link', label: words.life.manage, href: manage};
  return telling.kind === 'reminder' ? [paragraph(words.life.reminder.cannotCome), link] : [link];
}

/** Only the first mail can be a surprise to the owner of an address. */
const isFirst = ({telling, signUp}: Matter) =>
  telling.kind === 'waiting' || (telling.kind === 'confirmed' && signUp.version === 0);

/** Writes the letter for whoever reads it. */
export const letterTo = (reader: Reader, matter: Matter): WrittenLetter =>
  reader.as === 'contact'
    ? letterToContact(matter)
    : letterToPerson(reader.person, reader.change, matter);
