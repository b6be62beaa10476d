import type {SignUpText} from './sign-up.ts';
import type {Overrides} from './text.ts';

/** Gives what only some sign-ups say with the page's own in the place of some of it. */
export const signUpWordsWith = (
  words: SignUpText,
  overrides: Overrides<SignUpText> = {},
): SignUpText => ({
  sessions: {...words.sessions, ...overrides.sessions},
  payment: {...words.payment, ...overrides.payment},
  invoice: {...words.invoice, ...overrides.invoice},
  held: {...words.held, ...overrides.held},
  receipt: {...words.receipt, ...overrides.receipt},
  mail: {...words.mail, ...overrides.mail},
});
