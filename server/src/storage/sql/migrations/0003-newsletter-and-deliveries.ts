import type {Kysely} from 'kysely';

/** The words that a subscriber agreed to, changes of address, and what other programs are told. */
export async function newsletterAndDeliveries({schema}: Kysely<unknown>): Promise<void> {
  await schema.alterTable('subscriptions').addColumn('consent_text', 'text').execute();
  await schema.alterTable('subscriptions').addColumn('replaces', 'text').execute();
  await schema
    .createTable('deliveries')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('target', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('attempts', 'integer', column => column.notNull())
    .addColumn('due_at', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await schema
    .createIndex('deliveries_due')
    .on('deliveries')
    .columns(['target', 'due_at'])
    .execute();
  await schema
    .createIndex('deliveries_subject')
    .on('deliveries')
    .columns(['target', 'subject'])
    .execute();
}
