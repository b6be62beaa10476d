import type {EventEntry} from '../../../src/feed/model.ts';
import {fileAllAgain} from '../filing/file-again.ts';
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
  await fileAllAgain(surroundings);
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
  // Until the feed of an event can be had again there is nothing to write; its places stay held.
  const unreachable: string[] = [];
  for (;;) {
    const outcome = await surroundings.store.transaction(async tx => {
      const due = await tx.signUps.firstDueOffer(now, unreachable);
      if (!due) return 'none';
      const entry = events.find(({id}) => id === due.event);
      if (!entry && !whole) return {unreachable: due.event};
      await lapseOffer(tx, due, entry, surroundings);
      return 'lapsed';
    });
    if (outcome === 'none') return;
    if (outcome !== 'lapsed') unreachable.push(outcome.unreachable);
  }
}
