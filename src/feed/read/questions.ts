import type {Condition, Question} from '../model.ts';
import {QUESTION_KINDS} from '../vocabulary.ts';
import {idOf, slugOf} from './names.ts';
import {report, type Reading} from './reading.ts';
import {each, one, shaped} from './shapes.ts';
import {isTrue, textOf, textsOf, type Fields} from './values.ts';
import {nameOf, wordOrFirst} from './words.ts';

function conditionOf({question, is}: Fields): Condition | undefined {
  const id = textOf(question);
  return id ? {question: id, is: textsOf(is)} : undefined;
}

const readQuestion = shaped({
  kind: wordOrFirst(QUESTION_KINDS),
  required: isTrue,
  help: textOf,
  options: textsOf,
  each: isTrue,
  when: one(conditionOf),
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

/** Reads what the organiser asks. */
export const questionsOf = each(questionOf);
