import type {FormProblem} from '../client/form-answer.ts';
import type {FieldFault} from '../contract/problem.ts';

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

/**
 * What the forms say to those who fill them in: what is wrong, and what came of it. It stands apart
 * from what a form says at first sight, as it is fetched with the first field that is entered.
 */
export interface ReplyText {
  readonly faults: (count: number) => string;
  /** What is wrong with a field, and what to do. */
  readonly fault: (fault: FieldFault, kind: FieldKind, label: string) => string;
  /** Why it didn't get through, and the way out. */
  readonly problem: (kind: FormProblem['kind']) => string;

  readonly sent: {
    readonly confirmed: (people: number) => string;
    readonly waiting: (position: number) => string;
    readonly places: (people: number) => string;
    readonly next: string;
    readonly mail: (address: string) => string;
    readonly reference: string;
  };

  /** Once a subscription has been asked for. */
  readonly newsletter: {
    readonly sentHeading: string;
    readonly sent: (address: string) => string;
    readonly spam: string;
    readonly again: string;
    readonly sentAgain: string;
    /** When it has been sent so often that once more is no help. */
    readonly sentOften: string;
  };
}
