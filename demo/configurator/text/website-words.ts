import type {Form, WAYS, Website} from '../websites.ts';

/** Steps that belong together; each sentence is one. */
interface StepList {
  /** When to take these instead, where it depends on what one sees. */
  readonly heading?: string;
  readonly steps: readonly string[];
}

/** What to do with what is copied; each sentence is a step. */
export interface Steps {
  /** With what the website needs once, where that is a text of its own: often another's to do. */
  readonly once?: readonly StepList[];
  /** With what goes where the element should be. */
  readonly here: readonly string[];
}

/** What to do on each kind of website, for each way it takes. */
export type Instructions = {
  readonly [Site in Website]: Readonly<Record<(typeof WAYS)[Site][number], Steps>>;
};

/** Who would choose a way, and what it means for them. */
export interface WayWords {
  readonly label: string;
  readonly help: string;
}

/** On the kinds of website that take more ways than one. */
export type WaysIn = {
  readonly [
    Site in Website as (typeof WAYS)[Site] extends readonly [Form] ? never : Site
  ]: Readonly<Record<(typeof WAYS)[Site][number], WayWords>>;
};

/** The words where a link is all that is pasted. */
export interface LinkWords {
  /** What it is called. */
  readonly piece: string;
  /** Of the frame that shows what it becomes. */
  readonly frame: string;
  /** That nothing is left to do, where one signs up, and who can change that. */
  readonly signUp: string;
  /** Over how the website gets the script, by what it is good for. */
  readonly script: string;
  /** What the script does for a link. */
  readonly needed: string;
  /** By what an administrator sees that nothing is left to do; the script for others' links may not do. */
  readonly known: string;
  /** What an administrator is asked for. */
  readonly request: (what: string) => string;
}
