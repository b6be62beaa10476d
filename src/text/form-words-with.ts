import type {FormText} from './form.ts';
import type {Overrides} from './text.ts';

/** Gives the forms' sentences of a language with the page's own in the place of some of them. */
export function formWordsWith(
  words: FormText,
  overrides: Overrides<FormText> | undefined,
): FormText {
  if (!overrides) return words;
  const {shut, label, help, cost, waiting, dataProtection, action, sending, newsletter, ...plain} =
    overrides;
  return {
    ...words,
    ...plain,
    shut: {...words.shut, ...shut},
    label: {...words.label, ...label},
    help: {...words.help, ...help},
    cost: {...words.cost, ...cost},
    waiting: {...words.waiting, ...waiting},
    dataProtection: {...words.dataProtection, ...dataProtection},
    action: {...words.action, ...action},
    sending: {...words.sending, ...sending},
    newsletter: {...words.newsletter, ...newsletter},
  };
}
