import type {Question} from '../../feed/model.ts';
import {choiceField, textField, tickField, type Filling, type TextField} from '../shared/fields.ts';
import {linked} from '../shared/prose.ts';
import type {OpenSheet} from './sheet.ts';

/** Asks what the organiser wants to know. */
export const questionFields = (open: OpenSheet, filling: Filling) =>
  open.sheet.registration.questions.map(question => questionField(question, open, filling));

function questionField(question: Question, {words, lang}: OpenSheet, filling: Filling) {
  const {id, kind, help, required} = question;
  const label = required ? question.label : words.optional(question.label);
  const field = {name: `answers.${id}`, label, help, required, lang};
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

/** Asks for consent, in the organiser's words. */
export const consentFields = ({sheet, lang}: OpenSheet, filling: Filling) =>
  sheet.registration.consents.map(({id, text, version, required}) =>
    tickField(
      {name: `consents.${id}`, value: version, label: linked(text), required, lang},
      filling,
    ),
  );
