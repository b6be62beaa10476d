import type {FormProblem} from '../client/send-form.ts';
import type {FieldFault} from '../contract/problem.ts';
import type {NewsletterFormText} from './newsletter-form.ts';

/** What a field asks for, as far as its sentences go. */
export type FieldKind =
  | 'name'
  | 'email'
  | 'phone'
  | 'organization'
  | 'date'
  | 'offer'
  | 'person'
  | 'people'
  | 'consent'
  | 'answer'
  | 'choice';

/** Every sentence of the forms, in one language. It stands apart, so that no card loads it. */
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

  readonly sending: {readonly captcha: string; readonly answer: string};

  readonly faults: (count: number) => string;
  /** What is wrong with a field, and what to do. */
  readonly fault: (fault: FieldFault, kind: FieldKind, label: string) => string;
  /** Why it didn't get through, and the way out. */
  readonly problem: (kind: FormProblem['kind']) => string;
  readonly kept: string;

  readonly sent: {
    readonly confirmed: (people: number) => string;
    readonly waiting: (position: number) => string;
    readonly places: (people: number) => string;
    readonly next: string;
    readonly mail: (address: string) => string;
    readonly reference: string;
  };

  readonly newsletter: NewsletterFormText;
}
