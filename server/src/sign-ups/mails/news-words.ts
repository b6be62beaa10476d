import {formatWhen} from '../../../../src/format/when.ts';
import type {Part} from '../../mail/compose.ts';
import type {Words} from '../../mail/words.ts';
import type {Choice} from '../admission.ts';
import {tellingOf, type Told} from '../told.ts';

/** Says what has become of an event: the subject, and then what was and what is. */
export function newsOf(
  before: Told,
  choice: Choice,
  words: Words,
): {readonly subject: string; readonly parts: readonly Part[]; readonly off: boolean} {
  const {news} = words.life;
  const {name} = choice.entry;
  const after = tellingOf(choice.entry, choice.date);
  const off = after.status === 'EventCancelled';
  const {subject, text} = headline(before, after, name, words);
  const facts = off ? [] : changedFacts(before, after, words);
  return {
    subject,
    off,
    parts: [{kind: 'paragraph', text}, ...(facts.length ? [{kind: 'facts', facts} as const] : [])],
  };

  function changedFacts(was: Told, is: Told, {mail}: Words) {
    const pairs = [
      {label: mail.signUp.date, from: when(was, words), to: when(is, words)},
      {label: mail.signUp.place, from: was.place || news.noPlace, to: is.place || news.noPlace},
    ];
    return pairs
      .filter(({from, to}) => from !== to)
      .map(({label, from, to}) => ({label, lines: [news.was(from), news.now(to)]}));
  }
}

function headline(before: Told, after: Told, name: string, {life: {news}}: Words) {
  if (before.status !== after.status) {
    switch (after.status) {
      case 'EventCancelled':
        return {subject: news.cancelledSubject(name), text: news.cancelled(name)};
      case 'EventPostponed':
        return {subject: news.postponedSubject(name), text: news.postponed(name)};
      default:
        return {subject: news.onAgainSubject(name), text: news.onAgain(name)};
    }
  }
  return {subject: news.subject(name), text: news.text(name)};
}

function when({start, end, daily = false}: Told, {text}: Words): string {
  if (!start?.date) return text.dateUnknown;
  const {days, hours} = formatWhen(
    {id: '', start, daily, status: 'EventScheduled', ...(end && {end})},
    text,
  );
  return [days, hours].filter(Boolean).join(', ');
}
