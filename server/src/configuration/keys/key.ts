import type {Kind} from '../variables.ts';

/** What can be configured: how it is written, and what it means to those who write it. */
export interface Key {
  /** The environment variables that say it too; the first one that is set counts. */
  readonly variables: readonly string[];
  /** How the text of a variable is read; as it is by default. */
  readonly kind?: Kind;
  readonly meaning: string;
  /** What a value has to be. */
  readonly form: string;
  /** As it stands in a variable. */
  readonly example: string;
  /** Not to be shown, whatever is wrong with it. */
  readonly secret?: true;
}

/** Keys by their paths in the configuration file. */
export type Keys = Readonly<Record<string, Key>>;

/** What is said of every value that is an address of mail. */
export const mailAddress = 'an e-mail address';

/** What is said of every value that counts something. */
export const wholeNumber = 'a whole number from 1';
