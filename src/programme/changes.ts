import type {EventEntry, Moment} from '../feed/model.ts';
import {compareMoments} from './moments.ts';
import {lastMomentOf} from './phase.ts';
import {refundSteps} from './refunds.ts';

/** Gives the first of some moments that is still to come. */
export const soonest = (moments: readonly Moment[], now: Moment): Moment | undefined =>
  moments.filter(moment => moment.date && compareMoments(moment, now) > 0).sort(compareMoments)[0];

/**
 * Tells when an event next looks different: a day begins, a date begins or ends, signing up opens
 * or closes, less is paid back to who cancels. Until then nothing has to run.
 *
 * @param now - On the event's own clock.
 */
export function nextChange(
  {registration, dates, refunds}: EventEntry,
  now: Moment,
): Moment | undefined {
  const {opens, closes} = registration ?? {};
  const days = dates.flatMap(({start}) => (start.date ? [{date: start.date, time: '00:00'}] : []));
  const deadlines = refundSteps(refunds, dates[0]?.start.date).flatMap(({lastDay}) =>
    lastDay ? [{date: lastDay, time: '24:00'}] : [],
  );
  return soonest(
    [
      ...days,
      ...deadlines,
      ...dates.map(({start}) => start),
      ...dates.map(lastMomentOf),
      ...(opens ? [opens] : []),
      ...(closes ? [{date: closes.date, time: closes.time ?? '24:00'}] : []),
    ],
    now,
  );
}
