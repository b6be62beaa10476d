import type {FieldFault} from '../contract/problem.ts';
import type {Language} from './languages.ts';

/** What the languages call themselves: nobody looks for their own under another’s name for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  da: 'Dansk',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/**
 * Every sentence of the mails to subscribers and of the pages where they change their minds, in
 * one language. `newsletter` is what it is called, or `the newsletter from …`.
 */
export interface NewsletterText {
  /** The mail once the link has been followed. */
  readonly welcome: {
    readonly subject: (newsletter: string) => string;
    readonly text: (newsletter: string) => string;
    readonly topics: string;
    /** Of who chose none. */
    readonly allTopics: string;
  };
  /** The mail to who asked for the link again. */
  readonly link: {
    readonly subject: (newsletter: string) => string;
    readonly text: (newsletter: string) => string;
    readonly notYou: string;
  };
  /** The mail to the address that was left for another. */
  readonly moved: {
    readonly subject: (newsletter: string) => string;
    readonly text: (newsletter: string) => string;
    readonly notYou: (organizer: string, email: string) => string;
  };
  /** The mail to the organiser, whose listmonk can’t be told by us. */
  readonly left: {
    readonly subject: (email: string) => string;
    readonly text: (email: string, address: string) => string;
  };
  /** The links at the end of each mail to a subscriber. */
  readonly change: string;
  readonly unsubscribe: string;

  readonly unsubscribePage: {
    readonly title: string;
    readonly question: (email: string, newsletter: string) => string;
    readonly button: string;
    readonly instead: string;
    readonly doneTitle: string;
    readonly done: (email: string, newsletter: string) => string;
    readonly goneTitle: string;
    readonly gone: string;
  };
  readonly preferencesPage: {
    readonly title: (newsletter: string) => string;
    readonly email: string;
    readonly emailHelp: string;
    readonly name: string;
    readonly topics: string;
    readonly topicsHelp: string;
    readonly language: string;
    readonly button: string;
    readonly saved: string;
    readonly checkMail: (email: string, former: string) => string;
    readonly leave: string;
  };
  /** The page that sends the link again. */
  readonly askPage: {
    readonly title: string;
    readonly intro: string;
    readonly email: string;
    readonly button: string;
    readonly doneTitle: string;
    readonly done: (email: string) => string;
    readonly doneHelp: string;
  };
  readonly refused: {
    readonly title: string;
    readonly text: string;
    readonly ask: string;
  };
  readonly faults: (count: number) => string;
  readonly fault: (fault: FieldFault) => string;
}
