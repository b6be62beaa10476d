import type {EventEntry, Registration} from '../../../../src/feed/model.ts';
import type {LostSession} from '../../filing/lost-sessions.ts';
import type {OrganiserWords} from '../words.ts';
import type {Filled} from './form-fields.ts';

/** A form for a sign-up, as far as it is filled in. */
export interface SignUpFormView extends Filled {
  readonly entry: EventEntry;
  readonly registration: Registration;
  /** What somebody has chosen and the feed no longer has. */
  readonly lost: readonly LostSession[];
  readonly words: OrganiserWords;
}
