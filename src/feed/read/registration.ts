import type {Topic} from '../model.ts';
import {FIELD_USES, PAYMENTS, type Payment} from '../vocabulary.ts';
import {consentOf, consentsOf, dataProtectionOf} from './consents.ts';
import {formEndpointOf} from './endpoint.ts';
import {momentOf} from './moments.ts';
import {idOf, slugOf} from './names.ts';
import {questionsOf} from './questions.ts';
import {each, one, shaped, type Read} from './shapes.ts';
import {countOf, emailOf, langOf, listOf, textOf, type Fields} from './values.ts';
import {linkOf, wordOf, wordOrFirst} from './words.ts';

const MOST_PEOPLE_IN_ONE_SIGN_UP = 10;

/** How long those who wait have to take a place, unless the feed says, in hours. */
const OFFER_HOURS = 48;

/** How many days before the event people are reminded, unless the feed says. */
const REMINDER_DAYS = 2;

const countOr = (usual: number) => (value: unknown) => countOf(value) ?? usual;

const paymentsOf: Read<readonly Payment[]> = (value, reading) =>
  listOf(value).flatMap(one => wordOf(PAYMENTS)(one, reading) ?? []);

/** Reads how one signs up. */
export const registrationOf = one(
  shaped({
    email: emailOf,
    url: linkOf,
    endpoint: formEndpointOf,
    opens: momentOf,
    closes: momentOf,
    waitingList: value => value !== false,
    offerHours: value => Math.max(1, countOf(value) ?? OFFER_HOURS),
    reminderDays: countOr(REMINDER_DAYS),
    maximumPeople: value => Math.max(1, countOf(value) ?? MOST_PEOPLE_IN_ONE_SIGN_UP),
    phone: wordOrFirst(FIELD_USES),
    organization: wordOrFirst(FIELD_USES),
    personEmail: wordOrFirst(FIELD_USES),
    questions: questionsOf,
    consents: [consentsOf, 'consent'],
    payments: [paymentsOf, 'payment'],
    dataProtection: dataProtectionOf,
  }),
);

function topicOf(fields: Fields): Topic | undefined {
  const name = textOf(fields.name);
  return name ? {id: idOf(fields, slugOf(name)), name} : undefined;
}

/** Reads what a newsletter is about. */
export const newsletterOf = one(
  shaped({
    name: textOf,
    description: textOf,
    lang: [langOf, 'inLanguage'],
    topics: each(topicOf, 'name'),
    consent: consentOf,
    dataProtection: dataProtectionOf,
  }),
);
