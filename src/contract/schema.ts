import * as z from 'zod';
import {PAYMENTS} from '../feed/vocabulary.ts';
import {FIELD_FAULTS, PROBLEM_KINDS} from './problem.ts';
import {LONGEST} from './field-rules.ts';

/**
 * The shapes on the wire, checked strictly by the server; the browser uses their types alone.
 * What the words in a field must be is in `rules.ts`, which both ask. Here a text may be twice
 * too long, so that the person gets a sentence about the field and not a refusal of the whole.
 */
const text = (longest: number) => z.string().max(longest * 2);

/** Answers by question id; several only where several can be chosen. `yes` and `no` for yesNo. */
const AnswersSchema = z.record(z.string().max(200), z.array(text(LONGEST.answer)).max(100));

/** Ids of the chosen sessions of the programme. */
const SessionsSchema = z.array(z.string().max(500)).max(100).optional();

/** What accompanies what a visitor fills in. */
const accompaniment = {
  /** The site that the visitor came through, as its webmaster calls it. */
  partner: z.string().max(100).optional(),
  /** By which campaign: the `utm_…` of the page's address, by their names; ten at most. */
  campaign: z
    .record(z.string().regex(/^utm_[a-z_]{1,20}$/), z.string().max(200))
    .refine(campaign => Object.keys(campaign).length <= 10)
    .optional(),
  /** The language that the visitor was spoken to in; BCP 47. */
  lang: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** The solved captcha: altcha's payload, base64 of JSON. */
  captcha: z.string().max(8_000),
  /** A field that no person sees: filled in, it was a robot. */
  website: z.string().max(1_000).optional(),
};

/** What a visitor fills in to sign up. */
const signUpContent = {
  /** The event's id in the feed. */
  event: z.string().min(1).max(500),
  /** The id of the chosen date; missing when the event has no date to choose. */
  date: z.string().max(500).optional(),
  /** The person who signs up, and whom the mail goes to. */
  contact: z.strictObject({
    name: text(LONGEST.name),
    email: text(LONGEST.email),
    phone: text(LONGEST.phone).optional(),
    organization: text(LONGEST.name).optional(),
  }),
  /** Those who come along, besides the contact. */
  people: z
    .array(
      z.strictObject({
        name: text(LONGEST.name),
        /** Where this person's own mail goes; the contact's address when missing. */
        email: text(LONGEST.email).optional(),
        /** This person's price; the contact's when missing. */
        offer: z.string().max(500).optional(),
        sessions: SessionsSchema,
        /** What is asked of each person. */
        answers: AnswersSchema.optional(),
      }),
    )
    .max(1_000),
  /** The contact's answers: to what is asked of each, and to what is asked once. */
  answers: AnswersSchema,
  /** The id of the contact's price. */
  offer: z.string().max(500).optional(),
  /** The contact's. */
  sessions: SessionsSchema,
  /** By the id of each text that was agreed to, its version. */
  consents: z.record(z.string().max(200), z.string().max(100)).optional(),
  payment: z.enum(PAYMENTS).optional(),
  /** Whom the invoice goes to, with `payment` `invoice`. */
  invoice: z
    .strictObject({
      organization: text(LONGEST.name),
      /** CVR in Denmark, org.nr. in Norway and Sweden. */
      number: text(LONGEST.number).optional(),
      /** GLN, as EAN numbers are called now. */
      gln: text(LONGEST.number).optional(),
      /** The buyer's own number: purchase order, requisition. */
      order: text(LONGEST.name).optional(),
      attention: text(LONGEST.name).optional(),
      /** Where it is sent; the contact's address when missing. */
      email: text(LONGEST.email).optional(),
    })
    .optional(),
};

/** What a visitor fills in to subscribe. */
const subscriptionContent = {
  email: text(LONGEST.email),
  name: text(LONGEST.name).optional(),
  /** Ids of topics; none means all. */
  topics: z.array(z.string().max(200)).max(100),
  consent: z.string().max(100).optional(),
};

/** The body of `POST /sign-ups`. */
export const SignUpRequestSchema = z.strictObject({...signUpContent, ...accompaniment});

/** The body of `POST /subscriptions`. */
export const SubscriptionRequestSchema = z.strictObject({
  ...subscriptionContent,
  ...accompaniment,
});

/** What the server answers to a sign-up: places, or a number on the waiting list. */
export const SignUpReceiptSchema = z.strictObject({
  status: z.enum(['confirmed', 'waiting']),
  /** What one says on the phone: `K7M-4QX`. */
  reference: z.string(),
  event: z.string(),
  date: z.string().optional(),
  /** How many, the contact among them. */
  people: z.int().min(1),
  /** The number on the waiting list, from 1. */
  position: z.int().min(1).optional(),
  /** The page where the sign-up is seen, changed and cancelled; for this visitor's eyes alone. */
  manage: z.url().optional(),
});

/** The answer to a subscription: the same whether or not the address was known. */
export const SubscriptionReceiptSchema = z.strictObject({status: z.literal('pending')});

/** How it stands with the places of a date. */
const PlacesSchema = z.strictObject({
  /** The date's id; missing for an event without dates. */
  date: z.string().optional(),
  /** Missing, as `remaining` is, when there is no limit. */
  capacity: z.int().min(0).optional(),
  remaining: z.int().min(0).optional(),
  /** People on the waiting list. */
  waiting: z.int().min(0),
  /** The sessions that can be chosen and have a limit. */
  sessions: z
    .array(
      z.strictObject({
        session: z.string(),
        capacity: z.int().min(0),
        remaining: z.int().min(0),
      }),
    )
    .optional(),
});

/** The answer of `GET /events/{event}/places`. */
export const PlacesAnswerSchema = z.strictObject({
  event: z.string(),
  places: z.array(PlacesSchema),
});

/** A problem document (RFC 9457, `application/problem+json`) with a kind from a closed list. */
export const ProblemSchema = z.object({
  type: z.string(),
  kind: z.enum(PROBLEM_KINDS),
  title: z.string(),
  status: z.int(),
  /** With the kind `invalid`: each wrong field and how it is wrong. */
  fields: z.array(z.object({field: z.string(), fault: z.enum(FIELD_FAULTS)})).optional(),
});

export type Answers = z.infer<typeof AnswersSchema>;
export type SignUpContent = Omit<SignUpRequest, keyof typeof accompaniment>;
export type SignUpRequest = z.infer<typeof SignUpRequestSchema>;
export type SignUpReceipt = z.infer<typeof SignUpReceiptSchema>;
export type SubscriptionContent = Omit<SubscriptionRequest, keyof typeof accompaniment>;
export type SubscriptionRequest = z.infer<typeof SubscriptionRequestSchema>;
export type SubscriptionReceipt = z.infer<typeof SubscriptionReceiptSchema>;
export type Places = z.infer<typeof PlacesSchema>;
export type PlacesAnswer = z.infer<typeof PlacesAnswerSchema>;
export type ProblemDocument = z.infer<typeof ProblemSchema>;
