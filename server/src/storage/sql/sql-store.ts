import type {Kysely, Transaction as KyselyTransaction} from 'kysely';
import type {Store} from '../store.ts';
import {addressesIn} from './addresses.ts';
import {changesIn} from './changes.ts';
import {deliveriesIn} from './deliveries.ts';
import {answersIn, captchasIn, forgetExpiredIn, tokensIn} from './keys.ts';
import {knownEventsIn} from './known-events.ts';
import {outboxIn} from './outbox.ts';
import {signUpsIn} from './sign-ups.ts';
import {subscriptionsIn} from './subscriptions.ts';
import type {Tables} from './tables.ts';

/** The tables, inside a transaction. */
export type Sql = KyselyTransaction<Tables>;

/**
 * Keeps everything in a database that has been migrated.
 *
 * @param database - Its dialect makes transactions serialisable.
 */
export const createSqlStore = (database: Kysely<Tables>): Store => ({
  transaction: work =>
    database.transaction().execute(sql =>
      work({
        signUps: signUpsIn(sql),
        changes: changesIn(sql),
        events: knownEventsIn(sql),
        subscriptions: subscriptionsIn(sql),
        deliveries: deliveriesIn(sql),
        addresses: addressesIn(sql),
        tokens: tokensIn(sql),
        answers: answersIn(sql),
        captchas: captchasIn(sql),
        outbox: outboxIn(sql),
        forgetExpired: now => forgetExpiredIn(sql, now),
      }),
    ),
});
