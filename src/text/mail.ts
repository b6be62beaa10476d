/**
 * Every sentence of the server's mails and of the pages that their links open, in one language.
 *
 * They stand apart from `Text`, so that no visitor's browser loads them. Values come in formatted.
 */
export interface MailText {
  /** `Kære Anne Jensen` */
  readonly greeting: (name: string) => string;
  readonly greetingNameless: string;
  readonly regards: string;

  readonly signUp: {
    readonly subjectConfirmed: (event: string) => string;
    readonly subjectWaiting: (event: string) => string;
    readonly confirmed: (event: string, people: number) => string;
    readonly waiting: (event: string, position: number) => string;
    readonly waitingNext: string;
    readonly date: string;
    readonly place: string;
    readonly participants: string;
    readonly price: string;
    readonly reference: string;
    readonly page: string;
    /** Whom to write to, and what to mention. */
    readonly contact: (organizer: string, email: string, reference: string) => string;
    /** For the owner of an address that someone else wrote. */
    readonly notYou: string;
  };

  readonly subscription: {
    readonly subjectConfirm: (newsletter: string) => string;
    readonly confirm: (newsletter: string) => string;
    /** Instead of that, where a subscription that there is already is to move to this address. */
    readonly move: (newsletter: string) => string;
    readonly confirmAction: string;
    /** Until when the link can be followed, and what to do if one didn't ask for it. */
    readonly confirmNotice: (days: number) => string;
    readonly subjectKnown: (newsletter: string) => string;
    readonly known: (newsletter: string) => string;
    readonly knownNotice: string;
  };

  /** The pages of the server. */
  readonly page: {
    readonly confirmTitle: string;
    readonly confirmQuestion: (email: string, newsletter: string) => string;
    readonly confirmButton: string;
    readonly confirmedTitle: string;
    readonly confirmed: (email: string, newsletter: string) => string;
    readonly refusedTitle: string;
    readonly refused: string;
  };

  /** What the newsletter is called when the feed doesn't name it. */
  readonly newsletterOf: (organizer: string) => string;
}
