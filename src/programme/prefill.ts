import type {Entries} from '../contract/entries.ts';
import type {Question} from '../feed/model.ts';
import {isOpen, type SignUpSheet} from './sign-up.ts';

/** What can stand in a field: any words, or some of these. */
type Possible = 'words' | {readonly among: readonly string[]; readonly several?: boolean};

/**
 * Gives what of the proposed can stand in a form: only in fields that it has, only what can be
 * chosen there. Nobody's consent, and nobody else's name, is given by an address.
 */
export function prefillOf(sheet: SignUpSheet, proposed: Entries): Entries {
  const fields = new Map(fieldsOf(sheet));
  return Object.fromEntries(
    Object.entries(proposed).flatMap(([field, values]) => {
      const fitting = fittingIn(fields.get(field), values);
      return fitting.length ? [[field, fitting]] : [];
    }),
  );
}

function fittingIn(possible: Possible | undefined, values: readonly string[]): readonly string[] {
  if (!possible) return [];
  if (possible === 'words') return values.slice(0, 1);
  const fitting = values.filter(value => possible.among.includes(value));
  return possible.several ? fitting : fitting.slice(0, 1);
}

function fieldsOf(sheet: SignUpSheet): readonly (readonly [string, Possible])[] {
  const {registration, choices, offers, sessions} = sheet;
  const {phone, organization, payments, questions} = registration;
  const dates = choices.filter(isOpen).flatMap(({date}) => date?.id ?? []);
  const invoice = ['organization', 'number', 'gln', 'order', 'attention', 'email'];
  return [
    ['contact.name', 'words'],
    ['contact.email', 'words'],
    ...(phone === 'none' ? [] : [['contact.phone', 'words'] as const]),
    ...(organization === 'none' ? [] : [['contact.organization', 'words'] as const]),
    ['date', {among: dates}],
    ['offer', {among: offers.map(({id}) => id)}],
    ['sessions', {among: sessions.map(({id}) => id), several: true}],
    ['payment', {among: payments}],
    ...(payments.includes('invoice') ? invoice : []).map(
      name => [`invoice.${name}`, 'words'] as const,
    ),
    ...questions.map(question => [`answers.${question.id}`, answersTo(question)] as const),
  ];
}

function answersTo({kind, options}: Question): Possible {
  switch (kind) {
    case 'choice':
      return {among: options};
    case 'choices':
      return {among: options, several: true};
    case 'yesNo':
      return {among: ['yes', 'no']};
    default:
      return 'words';
  }
}
