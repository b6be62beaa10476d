import type {SignUpReceipt} from '../../contract/schema.ts';
import type {SignUpController} from '../../controllers/sign-up-controller.ts';
import type {DisclosureController} from '../../controllers/disclosure-controller.ts';
import {entryIn} from '../../contract/entries.ts';
import type {EventEntry} from '../../feed/model.ts';
import type {ComposedMail} from '../../format/sign-up-mail.ts';
import {shutOf} from '../../programme/sign-up.ts';
import type {MailActions} from './mail-view.ts';
import type {CalendarMenu} from './receipt-view.ts';
import type {Setting, SheetActions} from './sheet.ts';
import type {SignupFormState} from './signup-form-view.ts';

/** What the state of a form is made of, once its event and its words are there. */
export interface FormGround {
  readonly entry: EventEntry;
  readonly api: string;
  readonly setting: Setting;
  readonly signUp: SignUpController;
  readonly mail: ComposedMail | undefined;
  readonly news: string;
  readonly disclosures: DisclosureController<CalendarMenu>;
  readonly actions: SheetActions & MailActions;
}

/** Tells what there is to show of an event's form. */
export function stateOf(ground: FormGround): SignupFormState {
  const {entry, api, setting, signUp, mail, news, actions} = ground;
  const {state, sheet} = signUp;
  if (state.status === 'sent') return sent(ground, state.receipt);
  if (mail) return {status: 'composed', mail, news, setting, actions};
  const shut = shutOf(entry, signUp.choices, setting.now);
  // Who is sending, or has just been refused, keeps the form with what is in it.
  if (!sheet || (shut && state.status === 'editing')) {
    return {status: 'shut', entry, shut: shut ?? {why: 'none'}, setting};
  }
  const {url, email} = sheet.registration;
  if (!api && url) return {status: 'elsewhere', entry, href: url, setting};
  if (!api && !email) return {status: 'shut', entry, shut: {why: 'none'}, setting};
  const {faults, entries, door} = signUp;
  const mailTo = api ? undefined : email;
  return {
    status: 'open',
    open: {...setting, sheet, state, faults, entries, door, mailTo, news, actions},
  };
}

function sent(ground: FormGround, receipt: SignUpReceipt): SignupFormState {
  const {entry, signUp, disclosures, setting} = ground;
  const email = entryIn(signUp.entries, 'contact.email').trim();
  return {status: 'sent', confirmed: {entry, receipt, email, disclosures}, setting};
}
