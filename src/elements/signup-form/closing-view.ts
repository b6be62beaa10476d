/** What is shown when the form has been filled in; fetched while that is done. */
export {signUpMail} from '../../format/sign-up-mail.ts';
export {heldNotice} from './held-view.ts';
export {composedMail} from './mail-view.ts';
export {confirmation} from './receipt-view.ts';
