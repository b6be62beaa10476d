import type {EventEntry} from '../../../src/feed/model.ts';
import type {Surroundings} from '../surroundings.ts';
import {choiceOf} from './choice.ts';
import {eraseOld} from './erasure.ts';
import {tellNews} from './news.ts';
import {lapseOffer, offerFreePlaces} from './offers.ts';
import {remindAll} from './reminders.ts';

/**
 * Does with the sign-ups what time and the feed ask for: takes back offers that nobody answered,
 * holds places that became free, reminds, tells of changes, erases. What is done is done once,
 * however often and by however many servers this is called.
 */
export async function doWhatIsDue(surroundings: Surroundings): Promise<void> {
  const {events, whole} = await surroundings.feeds.allEvents();
  await lapseOffers(events, whole, surroundings);
  const tallies = await surroundings.store.transaction(({signUps}) => signUps.eventTallies());
  const dates = new Map(tallies.map(one => [JSON.stringify([one.event, one.date]), one]));
  for (const {event, date} of dates.values()) {
    const entry = events.find(({id}) => id === event);
    const choice = entry && choiceOf({date}, entry);
    if (!choice) continue;
    await tellNews(choice, surroundings);
    await surroundings.store.transaction(tx => offerFreePlaces(tx, choice, surroundings));
    await remindAll(choice, surroundings);
  }
  await eraseOld(events, whole, surroundings);
  surroundings.mailWaits();
}

async function lapseOffers(
  events: readonly EventEntry[],
  whole: boolean,
  surroundings: Surroundings,
) {
  const now = surroundings.clock.now().toISOString();
  for (;;) {
    const lapsed = await surroundings.store.transaction(async tx => {
      const due = await tx.signUps.firstDueOffer(now);
      if (!due) return false;
      const entry = events.find(({id}) => id === due.event);
      // While a feed can't be had there is nothing to write; the place stays held meanwhile.
      if (!entry && !whole) return false;
      await lapseOffer(tx, due, entry, surroundings);
      return true;
    });
    if (!lapsed) return;
  }
}
