import type {SignUpReceipt} from '../contract/schema.ts';

/** A form endpoint that isn't ours has taken a sign-up; what it does with it is not known. */
export interface HandedOver {
  readonly status: 'handed-over';
}

/** What became of a sign-up that got through. */
export type SignUpOutcome = SignUpReceipt | HandedOver;
