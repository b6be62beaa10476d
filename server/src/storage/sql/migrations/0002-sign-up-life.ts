import type {Kysely} from 'kysely';

/** What becomes of a sign-up: its people and their sessions, offers, changes, and the log. */
export async function signUpLife(database: Kysely<unknown>): Promise<void> {
  await extendSignUps(database);
  await createParticipants(database);
  await createChosenSessions(database);
  await createChanges(database);
}

// One by one: SQLite adds a single column at a time.
async function extendSignUps({schema}: Kysely<unknown>) {
  const optional = [
    'payment',
    'invoice',
    'campaign',
    'offer_ends_at',
    'cancelled_at',
    'reminded_at',
    'last_day',
  ];
  for (const name of optional) {
    await schema.alterTable('sign_ups').addColumn(name, 'text').execute();
  }
  for (const name of ['told', 'words']) {
    await schema
      .alterTable('sign_ups')
      .addColumn(name, 'text', column => column.notNull().defaultTo(''))
      .execute();
  }
  await schema
    .alterTable('sign_ups')
    .addColumn('version', 'integer', column => column.notNull().defaultTo(0))
    .execute();
  await schema
    .createIndex('sign_ups_offers')
    .on('sign_ups')
    .columns(['status', 'offer_ends_at'])
    .execute();
}

async function createParticipants({schema}: Kysely<unknown>) {
  await schema
    .createTable('participants')
    .addColumn('sign_up', 'text', column =>
      column.notNull().references('sign_ups.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('email', 'text')
    .addColumn('email_key', 'text')
    .addColumn('offer', 'text')
    .addColumn('answers', 'text', column => column.notNull())
    .addColumn('arrived_at', 'text')
    .addPrimaryKeyConstraint('participants_number', ['sign_up', 'number'])
    .execute();
  await schema.createIndex('participants_address').on('participants').column('email_key').execute();
}

async function createChosenSessions({schema}: Kysely<unknown>) {
  await schema
    .createTable('chosen_sessions')
    .addColumn('sign_up', 'text', column =>
      column.notNull().references('sign_ups.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('session', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('chosen_sessions_choice', ['sign_up', 'number', 'session'])
    .execute();
}

async function createChanges({schema}: Kysely<unknown>) {
  await schema
    .createTable('changes')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('what', 'text', column => column.notNull())
    .addColumn('sign_up', 'text')
    .addColumn('event', 'text')
    .addColumn('detail', 'text')
    .execute();
  await schema.createIndex('changes_at').on('changes').column('at').execute();
  await schema.createIndex('changes_sign_up').on('changes').column('sign_up').execute();
}
