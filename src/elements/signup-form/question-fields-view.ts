import {personField} from '../../contract/entries.ts';
import {askedOfPerson, askedQuestions} from '../../contract/asked.ts';
import type {Question} from '../../feed/model.ts';
import {contentOf} from '../../programme/sign-up.ts';
import {choiceField, textField, tickField, type Filling, type TextField} from '../shared/fields.ts';
import {linked} from '../shared/prose.ts';
import type {OpenSheet} from './sheet.ts';

/** Asks the contact what the organiser wants to know, as far as the answers so far lead to it. */
export function questionFields(open: OpenSheet, filling: Filling) {
  const {questions} = open.sheet.registration;
  const {answers} = contentOf(open.sheet, open.entries);
  return askedQuestions(questions, answers).map(question =>
    questionField(question, `answers.${question.id}`, open, filling),
  );
}

/** Asks one of those who come along what is asked of each, counted from 0. */
export function personQuestionFields(index: number, open: OpenSheet, filling: Filling) {
  const {questions} = open.sheet.registration;
  const {answers, people} = contentOf(open.sheet, open.entries);
  return askedOfPerson(questions, answers, people[index]?.answers ?? {}).map(question =>
    questionField(question, personField(index, `answers.${question.id}`), open, filling),
  );
}

function questionField(
  question: Question,
  name: string,
  {words, lang}: OpenSheet,
  filling: Filling,
) {
  const {kind, help, required} = question;
  const label = required ? question.label : words.optional(question.label);
  const field = {name, label, help, required, lang};
  const typed = (how: Partial<TextField> = {}) => textField({...field, ...how}, filling);
  const chosen = (options: readonly (readonly [string, string])[], several = false) =>
    choiceField(
      {
        ...field,
        several,
        options: [
          ...options,
          // What has been chosen can be taken back.
          ...(required || several ? [] : [['', words.noAnswer] as const]),
        ].map(([value, word]) => ({value, label: word})),
      },
      filling,
    );
  const named = question.options.map(option => [option, option] as const);
  switch (kind) {
    case 'text':
      return typed();
    case 'longText':
      return typed({lines: 4});
    case 'number':
      return typed({inputmode: 'decimal'});
    case 'email':
      return typed({type: 'email', autocomplete: 'off'});
    case 'phone':
      return typed({type: 'tel', autocomplete: 'off'});
    case 'date':
      return typed({type: 'date'});
    case 'choice':
      return chosen(named);
    case 'choices':
      return chosen(named, true);
    case 'yesNo':
      return chosen([
        ['yes', words.yes],
        ['no', words.no],
      ]);
  }
}

/** Asks for consent, in the organiser's words; each text by itself. */
export const consentFields = ({sheet, lang, words}: OpenSheet, filling: Filling) =>
  sheet.registration.consents.map(({id, text, version, required}) =>
    tickField(
      {
        name: `consents.${id}`,
        value: version,
        label: linked(required ? text : words.optional(text)),
        required,
        lang,
      },
      filling,
    ),
  );
