import {sql, type Kysely} from 'kysely';

/** Sign-ups, subscriptions, and what keeps them honest: tokens, answers, captchas, outbox. */
export async function firstTables(database: Kysely<unknown>): Promise<void> {
  await createSignUps(database);
  await createSubscriptions(database);
  await createTokens(database);
  await createAnswers(database);
  await createCaptchas(database);
  await createOutbox(database);
}

async function createSignUps({schema}: Kysely<unknown>) {
  await schema
    .createTable('sign_ups')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('reference', 'text', column => column.notNull().unique())
    .addColumn('event', 'text', column => column.notNull())
    .addColumn('date', 'text', column => column.notNull())
    .addColumn('status', 'text', column => column.notNull())
    .addColumn('turn', 'integer', column => column.notNull())
    .addColumn('people', 'integer', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('email_key', 'text', column => column.notNull())
    .addColumn('phone', 'text')
    .addColumn('organization', 'text')
    .addColumn('answers', 'text', column => column.notNull())
    .addColumn('offer', 'text')
    .addColumn('consents', 'text', column => column.notNull())
    .addColumn('partner', 'text')
    .addColumn('lang', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addUniqueConstraint('sign_ups_turn', ['event', 'date', 'turn'])
    .execute();
  await schema
    .createIndex('sign_ups_address')
    .on('sign_ups')
    .columns(['email_key', 'created_at'])
    .execute();
}

async function createSubscriptions({schema}: Kysely<unknown>) {
  await schema
    .createTable('subscriptions')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('email_key', 'text', column => column.notNull())
    .addColumn('name', 'text')
    .addColumn('topics', 'text', column => column.notNull())
    .addColumn('consent_version', 'text')
    .addColumn('consent_at', 'text')
    .addColumn('partner', 'text')
    .addColumn('lang', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('confirmed_at', 'text')
    .execute();
  await schema
    .createIndex('subscriptions_confirmed')
    .unique()
    .on('subscriptions')
    .column('email_key')
    .where(sql.ref('confirmed_at'), 'is not', null)
    .execute();
  await schema
    .createIndex('subscriptions_address')
    .on('subscriptions')
    .columns(['email_key', 'created_at'])
    .execute();
}

async function createTokens({schema}: Kysely<unknown>) {
  await schema
    .createTable('tokens')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('purpose', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('tokens_expiry').on('tokens').column('expires_at').execute();
  await schema.createIndex('tokens_subject').on('tokens').column('subject').execute();
}

async function createAnswers({schema}: Kysely<unknown>) {
  await schema
    .createTable('answers')
    .addColumn('key', 'text', column => column.primaryKey())
    .addColumn('request', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('answers_expiry').on('answers').column('expires_at').execute();
}

async function createCaptchas({schema}: Kysely<unknown>) {
  await schema
    .createTable('captchas')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('captchas_expiry').on('captchas').column('expires_at').execute();
}

async function createOutbox({schema}: Kysely<unknown>) {
  await schema
    .createTable('outbox')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('mail', 'text', column => column.notNull())
    .addColumn('attempts', 'integer', column => column.notNull())
    .addColumn('due_at', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('outbox_due').on('outbox').column('due_at').execute();
}
