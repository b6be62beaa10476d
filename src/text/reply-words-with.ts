import type {ReplyText} from './reply.ts';
import type {Overrides} from './text.ts';

/** Gives the forms' answers of a language with the page's own in the place of some of them. */
export const replyWordsWith = (
  words: ReplyText,
  overrides: Overrides<ReplyText> | undefined,
): ReplyText => ({
  ...words,
  ...overrides,
  sent: {...words.sent, ...overrides?.sent},
  newsletter: {...words.newsletter, ...overrides?.newsletter},
});
