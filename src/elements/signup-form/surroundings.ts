import type {FormPlan} from '../../controllers/form-plan.ts';
import type {LateParts} from './late-parts.ts';
import type {SignupFormState} from './signup-form-view.ts';

/** What a visit needs to know of the element that it takes place in. */
export interface Surroundings {
  /** What is shown now. */
  readonly state: () => SignupFormState;
  readonly parts: () => LateParts;
  /** What is fetched with the first field that is entered. */
  readonly filing: FormPlan<unknown>['filing'];
  /** What the form has besides its own captcha. */
  readonly ways: FormPlan<unknown>['ways'];
  /** Who sent the visitor. */
  readonly partner: () => string;
  /** Is told when the visitor begins to fill in the form. */
  readonly begun: () => void;
  /** Fetches anew what could not be fetched. */
  readonly again: () => void;
}
