import type {Control} from '../controls.ts';
import {PAGE_LANGUAGE} from '../language.ts';
import type {State} from '../state.ts';
import {spokenFor} from '../text/spoken.ts';

/** What can be chosen for an option. */
interface Choosable {
  /** What is remembered of it; empty where it goes without saying. */
  readonly word: string;
  readonly label: string;
  readonly isTaken: boolean;
}

/** Gives what can be chosen for an option, in the order in which it is offered. */
export function choicesOf(
  {name, values}: Extract<Control, {kind: 'choice'}>,
  {text, choices}: State,
): readonly Choosable[] {
  const words = text.attributes[name];
  const taken = choices.options[name] ?? '';
  const labelled = (word: string) => words?.values?.[word] ?? word;
  if (name === 'lang') {
    const spoken = taken || spokenFor(text.lang);
    return [...values, PAGE_LANGUAGE].map(word => ({
      word,
      label: labelled(word),
      isTaken: word === spoken,
    }));
  }
  const {usual} = words ?? {};
  const others = values.filter(word => word !== usual);
  return [
    {
      word: '',
      label: usual ? labelled(usual) : text.options.usual,
      isTaken: !others.includes(taken),
    },
    ...others.map(word => ({word, label: labelled(word), isTaken: word === taken})),
  ];
}
