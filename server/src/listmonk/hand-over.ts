import {enqueue} from '../deliveries/enqueue.ts';
import type {Transaction} from '../storage/store.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Surroundings} from '../surroundings.ts';
import type {ListmonkSettings} from './settings.ts';

/**
 * Has a subscriber put on listmonk’s lists; who is on them already stays. Does nothing where no
 * listmonk is configured, or no list fits.
 */
export async function handToListmonk(
  tx: Transaction,
  {id, email, name, topics}: ConfirmedSubscription,
  surroundings: Pick<Surroundings, 'clock' | 'random' | 'settings'>,
): Promise<void> {
  const {listmonk} = surroundings.settings;
  const uuids = listmonk ? listsFor(topics, listmonk) : [];
  if (!uuids.length) return;
  // One that is still waiting would say less, or something else.
  await tx.deliveries.removeAbout('listmonk', id);
  const body = JSON.stringify({email, name: name ?? '', list_uuids: uuids});
  await enqueue(tx, {target: 'listmonk', subject: id, body}, surroundings);
}

/** Gives the lists for the chosen topics, each once; none chosen means all. */
export function listsFor(topics: readonly string[], {lists}: ListmonkSettings): readonly string[] {
  const {'*': others, ...named} = lists;
  const uuids = topics.length
    ? topics.map(topic => (Object.hasOwn(named, topic) ? named[topic] : others))
    : [others, ...Object.values(named)];
  return [...new Set(uuids)].filter(uuid => uuid !== undefined);
}
