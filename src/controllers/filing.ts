/** What checks a form and brings it to the server; fetched with the first field that is entered. */
export {readSignUpReceipt, readSubscriptionReceipt} from '../client/read-answers.ts';
export {signUpFaults, subscriptionFaults} from '../contract/rules.ts';
export {Delivery} from './delivery.ts';
