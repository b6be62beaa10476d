import type {FormAnswer} from '../client/form-answer.ts';
import type {Read} from '../client/read-answers.ts';
import type {CaptchaPurpose} from '../contract/endpoints.ts';
import type * as FilingModule from './filing.ts';
import type {FormState} from './form-state.ts';
import type {LatePart} from './late-part.ts';
import type {CaptchaWays} from './second-door.ts';

/** What checks a form and brings it to the server. */
export type Filing = typeof FilingModule;

/** What is to be sent. */
export interface Post<Receipt> {
  /** All but the captcha. */
  readonly content: object;
  /** What was typed into the field that no person sees. */
  readonly website: string | undefined;
  /** Sends it to someone else's endpoint instead, which wants no captcha. */
  readonly elsewhere?: (() => Promise<FormAnswer<Receipt>>) | undefined;
}

/** What a form controller is told and tells. */
export interface FormPlan<Receipt> {
  readonly purpose: CaptchaPurpose;
  /** Gives the server's address. */
  readonly api: () => string;
  /** Where on the server, as `ENDPOINTS` has it. */
  readonly endpoint: string;
  /** Gives what reads the server's answer. */
  readonly reader: (filing: Filing) => Read<Receipt>;
  /** What is fetched with the first field that is entered. */
  readonly filing: Pick<LatePart<Filing>, 'part' | 'retry'>;
  /** Is told of each step as it is taken, before it can be seen. */
  readonly moved?: (state: FormState<Receipt>) => void;
  /** Is told of each step once it can be seen: the place to move the focus and to fire events. */
  readonly told: (state: FormState<Receipt>) => void;
  readonly ways: CaptchaWays;
}
