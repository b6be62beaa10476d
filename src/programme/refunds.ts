import type {RefundRule} from '../feed/model.ts';
import {addDays} from './moments.ts';

/** What is paid back to someone who cancels up to and including a day. */
export interface RefundStep {
  /** `YYYY-MM-DD`; missing while the event has no date, when only `daysBefore` can be told. */
  readonly lastDay?: string;
  readonly daysBefore: number;
  readonly feePercent: number;
  readonly feeMinimum: number;
  readonly currency?: string;
  /** What is kept, in whole units of the currency; missing when the price is not known. */
  readonly fee?: number;
}

/**
 * Turns an event's refund rules into dates and amounts, the earliest first. After the last,
 * nothing is paid back.
 *
 * @param firstDay - The event's first day, from which the rules count back.
 * @param price - What one person paid.
 */
export const refundSteps = (
  rules: readonly RefundRule[],
  firstDay: string | undefined,
  price?: number,
): readonly RefundStep[] =>
  rules.map(rule => ({
    ...rule,
    lastDay: firstDay && addDays(firstDay, -rule.daysBefore),
    fee:
      price === undefined
        ? undefined
        : Math.min(price, Math.max((price * rule.feePercent) / 100, rule.feeMinimum)),
  }));
