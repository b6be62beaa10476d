import {
  FIELD_FAULTS,
  PROBLEM_KINDS,
  type FieldProblem,
  type ProblemKind,
} from '../contract/problem.ts';
import type {SignUpReceipt, SubscriptionReceipt} from '../contract/schema.ts';
import {countOf, isFields, listOf} from '../feed/read/values.ts';

/** Makes what came from outside into what we know; nothing when it isn't that. */
export type Read<Known> = (json: unknown) => Known | undefined;

const wordOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
/** Only what a browser can open; no other scheme becomes a link. */
const addressOf = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\//.test(value) ? value : undefined;

/** Reads the server's answer to a sign-up. */
export const readSignUpReceipt: Read<SignUpReceipt> = json => {
  if (!isFields(json)) return undefined;
  const status = (['confirmed', 'waiting'] as const).find(one => one === json['status']);
  const reference = wordOf(json['reference']);
  const event = wordOf(json['event']);
  const people = countOf(json['people']);
  if (!status || !reference || !event || !people) return undefined;
  return {
    ...{status, reference, event, people},
    date: wordOf(json['date']),
    position: countOf(json['position']),
    manage: addressOf(json['manage']),
  };
};

/** Reads the server's answer to a subscription. */
export const readSubscriptionReceipt: Read<SubscriptionReceipt> = json =>
  isFields(json) && json['status'] === 'pending' ? {status: 'pending'} : undefined;

/** What a problem document (RFC 9457) of ours says. */
export interface Refusal {
  readonly kind: ProblemKind;
  /** Each wrong field and how it is wrong; empty unless the kind is `invalid`. */
  readonly fields: readonly FieldProblem[];
}

/** Reads why the server refused. */
export const readRefusal: Read<Refusal> = json => {
  if (!isFields(json)) return undefined;
  const kind = PROBLEM_KINDS.find(one => one === json['kind']);
  return kind && {kind, fields: listOf(json['fields']).flatMap(fieldOf)};
};

function fieldOf(value: unknown): readonly FieldProblem[] {
  if (!isFields(value)) return [];
  const field = wordOf(value['field']);
  const fault = FIELD_FAULTS.find(one => one === value['fault']);
  return field && fault ? [{field, fault}] : [];
}
