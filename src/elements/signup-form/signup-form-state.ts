import type {SignUpOutcome} from '../../client/sign-up-outcome.ts';
import type {SignUpController} from '../../controllers/sign-up-controller.ts';
import type {DisclosureController} from '../../controllers/disclosure-controller.ts';
import type {EventEntry} from '../../feed/model.ts';
import type {ComposedMail} from '../../format/sign-up-mail.ts';
import {rungOf} from '../../programme/rung.ts';
import {shutOf, type SignUpSheet} from '../../programme/sign-up.ts';
import type {ReplyText} from '../../text/reply.ts';
import type {HeldActions} from './held-view.ts';
import type {MailActions} from './mail-view.ts';
import type {CalendarMenu, Confirmation} from './receipt-view.ts';
import type {Replies} from '../shared/late-form.ts';
import {neededFor, type LateParts} from './late-parts.ts';
import type {Setting, SheetActions} from './sheet.ts';
import type {SignupFormState} from './signup-form-view.ts';

/** All that a visitor does in a form. */
export interface SignupFormActions extends SheetActions, MailActions, HeldActions {
  /** Tries anew to get what could not be fetched. */
  readonly again: () => void;
  readonly taken: Confirmation['taken'];
}

/** What the state of a form is made of, once its event and its words are there. */
export interface FormGround {
  readonly entry: EventEntry;
  readonly api: string;
  readonly setting: Setting;
  readonly signUp: SignUpController;
  readonly late: LateParts;
  readonly replies: Replies | undefined;
  /** What the visitor has done, and can do. */
  readonly visit: SignupFormActions & {
    readonly mail: ComposedMail | undefined;
    readonly news: string;
  };
  readonly disclosures: DisclosureController<CalendarMenu>;
}

/** Tells what there is to show of an event's form. */
export function stateOf(ground: FormGround): SignupFormState {
  const {entry, setting, signUp, visit, late, replies} = ground;
  const {mail, news} = visit;
  const {state, sheet, held} = signUp;
  const {closing} = late;
  if (sheet && replies && state.status === 'sent' && (closing || late.hasFailed)) {
    return sent(ground, sheet, state.receipt, replies.words);
  }
  if (mail && closing) return {status: 'composed', mail, news, closing, setting, actions: visit};
  const shut = shutOf(entry, signUp.choices, setting.now);
  // Who is sending, or has just been refused, keeps the form with what is in it; and whose sign-up
  // never got through learns that first.
  if (!sheet || (shut && !held && state.status === 'editing')) {
    return {status: 'shut', entry, shut: shut ?? {why: 'none'}, setting};
  }
  if (held && closing) {
    const {mayHaveArrived} = signUp;
    return {status: 'held', held, mayHaveArrived, entry, closing, setting, actions: visit};
  }
  return way(ground, sheet);
}

function way(ground: FormGround, sheet: SignUpSheet): SignupFormState {
  const {entry, api, setting, signUp, late, replies, visit} = ground;
  const {url = '', email} = sheet.registration;
  const rung = rungOf(entry, api);
  if (rung === 'elsewhere') return {status: 'elsewhere', entry, href: url, setting};
  if (rung === 'none') return {status: 'shut', entry, shut: {why: 'none'}, setting};
  const {booking, closing} = late;
  const needed = neededFor(entry, api);
  if ((needed.booking && !booking) || ((needed.closing || signUp.held === 'asks') && !closing)) {
    return late.hasFailed ? {status: 'unfetched', setting, actions: visit} : {status: 'waiting'};
  }
  const {faults, entries, door, leftIn} = signUp;
  // What comes after the form is on its way; until it is there nothing seems to have changed.
  const state =
    signUp.state.status === 'sent' || signUp.held
      ? ({status: 'sending', awaits: 'answer'} as const)
      : signUp.state;
  const mailTo = rung === 'mail' ? email : undefined;
  return {
    status: 'open',
    open: {
      ...{...setting, sheet, state, faults, entries, door},
      ...{booking, replies, leftIn, mailTo, news: visit.news, actions: visit},
    },
  };
}

function sent(
  ground: FormGround,
  sheet: SignUpSheet,
  outcome: SignUpOutcome,
  {sent: said}: ReplyText,
): SignupFormState {
  const {signUp, disclosures, setting, late, visit} = ground;
  const {taken} = visit;
  const {entries} = signUp;
  return {
    status: 'sent',
    confirmed: {sheet, entries, outcome, said, disclosures, taken},
    closing: late.closing,
    setting,
  };
}
