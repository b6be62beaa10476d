import {enqueue} from '../deliveries/enqueue.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import type {WebhookKind} from './kinds.ts';

/** What a webhook is told. */
export interface Announcement {
  readonly kind: WebhookKind;
  /** The id of what it is about. */
  readonly subject: string;
  /** JSON; the same shape for each announcement of a kind. */
  readonly data: object;
}

/**
 * Has the organiser's webhook told that something happened, in the same transaction as it happens.
 * Does nothing where no webhook is configured, or none for this kind.
 */
export async function announce(
  tx: Transaction,
  {kind, subject, data}: Announcement,
  surroundings: Pick<Surroundings, 'clock' | 'random' | 'settings'>,
): Promise<void> {
  const {webhooks} = surroundings.settings;
  if (!webhooks || (webhooks.kinds && !webhooks.kinds.includes(kind))) return;
  const timestamp = surroundings.clock.now().toISOString();
  const body = JSON.stringify({type: kind, timestamp, data});
  await enqueue(tx, {target: 'webhook', subject, body}, surroundings);
}
