import type {RefundStep} from '../programme/refunds.ts';
import type {Text} from '../text/text.ts';
import {formatMoney, formatPercent} from './money.ts';
import {formatDay, type DateContext} from './when.ts';

/** Writes what is paid back, and until when: with the day and the amount where they are known. */
export function formatRefund(step: RefundStep, text: Text, context: DateContext = {}): string {
  const {lastDay, daysBefore} = step;
  const fee = formatFee(step, text);
  const sentence = lastDay
    ? text.refund.until(formatDay(lastDay, text, context), fee)
    : text.refund.daysBefore(daysBefore, fee);
  // An amount may end in a full stop of its own: `50 kr.`
  return sentence.replace(/\.\.$/, '.');
}

function formatFee(
  {fee, feePercent, feeMinimum, currency}: RefundStep,
  {lang, refund}: Text,
): string {
  if (fee === 0 || (!feePercent && !feeMinimum)) return refund.noFee;
  if (fee !== undefined) return refund.fee(formatMoney(fee, currency, lang));
  const minimum = formatMoney(feeMinimum, currency, lang);
  if (!feePercent) return refund.fee(minimum);
  const percent = formatPercent(feePercent, lang);
  return feeMinimum ? refund.feeAtLeast(percent, minimum) : refund.feePercent(percent);
}
