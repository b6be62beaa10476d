import {formatMoney} from '../../../../src/format/money.ts';
import type {Words} from '../../mail/words.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {Settings} from '../../surroundings.ts';
import type {Refund} from '../refund.ts';

/** Says what is paid back, in one or two sentences; nothing where nothing was to be paid. */
export function refundSentences(
  refund: Refund | undefined,
  {payment}: Pick<SignUpRecord, 'payment'>,
  {life, text}: Words,
  {organizer}: Settings,
): readonly string[] {
  if (!refund) return [];
  if (refund.status === 'unknown') return [life.refund.unknown(organizer.name)];
  const {back, kept, currency, vat} = refund;
  if (back === 0) return [life.refund.nothing];
  const money = (amount: number) => {
    const written = formatMoney(amount, currency, text.lang);
    return vat === 'added' ? text.price.plusVat(written) : written;
  };
  const sentence =
    kept === 0 ? life.refund.all(money(back)) : life.refund.some(money(back), money(kept));
  // An amount may end in a full stop of its own: `50 kr.`
  const said = sentence.replaceAll(/\.\.(?= |$)/g, '.');
  return payment === 'invoice' ? [said, life.refund.invoice] : [said];
}
