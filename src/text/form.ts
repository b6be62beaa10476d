import type {NewsletterFormText} from './newsletter-form.ts';

/**
 * What the forms say at first sight, in one language. It stands apart, so that no card loads it;
 * what they answer is in `reply.ts`.
 */
export interface FormText {
  readonly heading: string;
  /** Said of a label whose field may be left empty. */
  readonly optional: (label: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly noAnswer: string;
  readonly trap: string;

  /** Why nobody can sign up. */
  readonly shut: {
    readonly none: string;
    readonly closed: string;
    readonly cancelled: string;
    readonly postponed: string;
    readonly full: string;
    readonly opens: (date: string) => string;
    readonly contact: (address: string) => string;
    readonly elsewhere: string;
  };

  readonly label: {
    readonly date: string;
    readonly offer: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly organization: string;
    readonly people: string;
    readonly person: (number: number) => string;
    readonly personName: string;
    readonly personEmail: string;
    readonly consent: string;
    readonly topics: string;
    readonly price: string;
  };

  readonly help: {
    readonly email: string;
    readonly emailNewsletter: string;
    readonly topics: string;
    readonly addPerson: string;
    readonly remove: string;
    readonly removePerson: (number: number) => string;
    readonly mostPeople: (most: number) => string;
    readonly left: (count: number) => string;
    readonly removed: (number: number) => string;
  };

  readonly cost: {
    readonly each: (count: number, price: string) => string;
    readonly vat: (percent: string) => string;
    readonly total: string;
    readonly ofWhichVat: (percent: string) => string;
  };

  readonly waiting: {
    readonly all: string;
    /** Of people there are at least two, or one place would have been enough. */
    readonly some: (left: number, people: number) => string;
    readonly none: (left: number, people: number) => string;
  };

  /** What happens to what visitors write. */
  readonly dataProtection: {
    readonly kept: (days: number) => string;
    readonly more: string;
  };

  readonly action: {
    readonly again: string;
    readonly signUp: (people: number, price: string) => string;
    readonly joinWaitingList: (people: number) => string;
    readonly writeMail: (address: string) => string;
    readonly subscribe: string;
    readonly edit: string;
    readonly otherAddress: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
  };

  readonly sending: {
    /** What checks and sends is still on its way to the page. */
    readonly form: string;
    readonly captcha: string;
    readonly answer: string;
  };

  readonly unreachable: string;
  readonly kept: string;

  readonly newsletter: NewsletterFormText;
}
