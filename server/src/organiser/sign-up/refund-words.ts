import type {EventEntry} from '../../../../src/feed/model.ts';
import {formatMoney} from '../../../../src/format/money.ts';
import {choiceOf, clockOf} from '../../sign-ups/choice.ts';
import {refundOn} from '../../sign-ups/refund.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {SignedInVisit} from '../visit.ts';

/** Writes what is paid back by today's date and the event's rule; empty where nothing was to be paid. */
export function refundWords(
  signUp: SignUpRecord,
  entry: EventEntry,
  {words: {organiser, words}, surroundings}: SignedInVisit,
): string {
  const choice = choiceOf(signUp, entry);
  const refund = choice && refundOn(clockOf(entry, surroundings).date, signUp, choice);
  if (!refund) return '';
  if (refund.status === 'unknown') return organiser.cancel.refundUnknown;
  const money = formatMoney(refund.back, refund.currency, words.text.lang);
  return refund.vat === 'added' && refund.back ? words.text.price.plusVat(money) : money;
}
