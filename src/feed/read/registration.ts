import type {Consent, Question, Topic} from '../model.ts';
import {FIELD_USES, QUESTION_KINDS} from '../vocabulary.ts';
import {momentOf} from './moments.ts';
import {idOf, slugOf} from './names.ts';
import {report, type Reading} from './reading.ts';
import {each, one, shaped} from './shapes.ts';
import {countOf, emailOf, isTrue, langOf, textOf, textsOf, type Fields} from './values.ts';
import {linkOf, nameOf, wordOrFirst} from './words.ts';

const MOST_PEOPLE_IN_ONE_SIGN_UP = 10;

const readQuestion = shaped({
  kind: wordOrFirst(QUESTION_KINDS),
  required: isTrue,
  help: textOf,
  options: textsOf,
});

function questionOf(fields: Fields, reading: Reading): Question | undefined {
  const label = nameOf(fields, reading, 'label', 'name');
  const question = readQuestion(fields, reading);
  if (!label) return undefined;
  if (/^choices?$/.test(question.kind) && !question.options.length) {
    return report(reading, 'unreadable');
  }
  return {...question, id: idOf(fields, slugOf(label)), label};
}

const consentOf = one(({text: words, version}): Consent | undefined => {
  const text = textOf(words);
  return text ? {text, version: textOf(version) ?? '1'} : undefined;
}, 'text');

/** Reads how one signs up. */
export const registrationOf = one(
  shaped({
    email: emailOf,
    url: linkOf,
    opens: momentOf,
    closes: momentOf,
    waitingList: value => value !== false,
    maximumPeople: value => Math.max(1, countOf(value) ?? MOST_PEOPLE_IN_ONE_SIGN_UP),
    phone: wordOrFirst(FIELD_USES),
    organization: wordOrFirst(FIELD_USES),
    questions: each(questionOf),
    consent: consentOf,
  }),
);

function topicOf(fields: Fields): Topic | undefined {
  const name = textOf(fields.name);
  return name ? {id: idOf(fields, slugOf(name)), name} : undefined;
}

/** Reads what a newsletter is about. */
export const newsletterOf = one(
  shaped({
    name: textOf,
    description: textOf,
    lang: [langOf, 'inLanguage'],
    topics: each(topicOf, 'name'),
    consent: consentOf,
  }),
);
