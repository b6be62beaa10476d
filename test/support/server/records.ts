import type {OutgoingDelivery} from '../../../server/src/storage/deliveries.ts';
import type {
  OutgoingMail,
  Participant,
  SignUpRecord,
  SubscriptionRecord,
  TokenRecord,
} from '../../../server/src/storage/records.ts';

const CREATED = '2026-03-01T10:00:00.000Z';

/** The people of a sign-up, Anne among them. */
export const somePeople = (count: number): readonly Participant[] =>
  Array.from({length: count}, (_, index) => ({
    name: index ? `Companion ${index}` : 'Anne Jensen',
    sessions: [],
    answers: {},
  }));

/** A sign-up of one person, as it is kept. */
export const aSignUpRecord = (fields: Partial<SignUpRecord> = {}): SignUpRecord => ({
  id: crypto.randomUUID(),
  reference: crypto.randomUUID(),
  event: 'folkemoede',
  date: 'may',
  status: 'confirmed',
  turn: 1,
  contact: {name: 'Anne Jensen', email: 'anne@visitor.example'},
  emailKey: 'anne@visitor.example',
  participants: somePeople(1),
  answers: {},
  consents: [],
  lang: 'da',
  createdAt: CREATED,
  version: 0,
  told: '{}',
  ...fields,
});

/** A pending subscription, as it is kept. */
export const aSubscriptionRecord = (
  fields: Partial<SubscriptionRecord> = {},
): SubscriptionRecord => ({
  id: crypto.randomUUID(),
  email: 'Anne@visitor.example',
  emailKey: 'anne@visitor.example',
  name: undefined,
  topics: ['debate', 'kurser og mere'],
  consent: {text: 'I may write to you.', version: '2026-01', at: CREATED},
  partner: 'library',
  lang: 'da',
  replaces: undefined,
  createdAt: CREATED,
  ...fields,
});

/** A token for a subscription, that holds until noon. */
export const aTokenRecord = (fields: Partial<TokenRecord> = {}): TokenRecord => ({
  hash: crypto.randomUUID(),
  purpose: 'confirm-subscription',
  subject: 'a subscription',
  expiresAt: '2026-03-01T12:00:00.000Z',
  ...fields,
});

/** A mail in the outbox, due at once. */
export const anOutgoingMail = (fields: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: crypto.randomUUID(),
  mail: '{}',
  attempts: 0,
  dueAt: CREATED,
  createdAt: CREATED,
  ...fields,
});

/** Something that a webhook is still to be told, at once. */
export const anOutgoingDelivery = (fields: Partial<OutgoingDelivery> = {}): OutgoingDelivery => ({
  id: crypto.randomUUID(),
  target: 'webhook',
  body: '{}',
  subject: 'a subscription',
  attempts: 0,
  dueAt: CREATED,
  createdAt: CREATED,
  ...fields,
});
