import type {FormText} from './form.ts';
import type {Overrides} from './text.ts';

/** Gives the forms' sentences of a language with the page's own in the place of some of them. */
export function formWordsWith(
  words: FormText,
  overrides: Overrides<FormText> | undefined,
): FormText {
  if (!overrides) return words;
  const {shut, label, help, cost, waiting, action, sending, sent, mail, ...others} = overrides;
  const {newsletter, protection, ...plain} = others;
  return {
    ...words,
    ...plain,
    shut: {...words.shut, ...shut},
    label: {...words.label, ...label},
    help: {...words.help, ...help},
    cost: {...words.cost, ...cost},
    waiting: {...words.waiting, ...waiting},
    action: {...words.action, ...action},
    sending: {...words.sending, ...sending},
    sent: {...words.sent, ...sent},
    mail: {...words.mail, ...mail},
    newsletter: {...words.newsletter, ...newsletter},
    protection: {...words.protection, ...protection},
  };
}
