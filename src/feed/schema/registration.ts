import * as z from 'zod';
import {FIELD_USES, FORM_ENCODINGS, PAYMENTS, QUESTION_KINDS} from '../vocabulary.ts';
import {MomentSchema} from './moments.ts';
import {eachNamedOnce, identity, LangSchema, LinkSchema, oneOrMany, TextSchema} from './words.ts';

const ConsentSchema = z
  .union([
    TextSchema,
    z.looseObject({
      ...identity,
      text: TextSchema.describe('What the visitor agrees to.'),
      version: TextSchema.optional().describe('A new one each time the wording changes.'),
      required: z.boolean().optional().describe('false when one can go on without agreeing.'),
    }),
  ])
  .describe('What the visitor agrees to, and which wording of it.')
  .meta({id: 'Consent'});

const DataProtectionSchema = z
  .union([
    TextSchema,
    z.looseObject({
      text: TextSchema.optional().describe('What the data is kept for, in your words.'),
      keptDays: z
        .int()
        .min(0)
        .optional()
        .describe('After so many days it is erased, counted from the last day of the event.'),
      url: LinkSchema.optional().describe('Your own page about it.'),
    }),
  ])
  .describe('What happens to what visitors write; it stands under the form.')
  .meta({id: 'DataProtection'});

const EndpointSchema = z
  .union([
    LinkSchema,
    z.looseObject({
      url: LinkSchema.describe('Where the form is sent.'),
      encoding: z.enum(FORM_ENCODINGS).optional().describe('json if left out.'),
      fields: z
        .record(z.string(), TextSchema)
        .optional()
        .describe('What our fields are called there: {"contact.email": "mail"}.'),
    }),
  ])
  .describe('A form endpoint of any other make, where there is no `api`.')
  .meta({id: 'FormEndpoint'});

const QuestionSchema = z
  .looseObject({
    ...identity,
    label: TextSchema.describe('The question as it stands above its field.'),
    kind: z
      .enum(QUESTION_KINDS)
      .optional()
      .describe('How it is answered; a line of text if left out.'),
    required: z.boolean().optional().describe('Whether one can sign up without answering.'),
    help: TextSchema.optional().describe('A line of help under the question.'),
    options: z.array(TextSchema).optional().describe('What to choose between.'),
    each: z.boolean().optional().describe('true to ask each person, and not the contact alone.'),
    when: z
      .looseObject({
        question: TextSchema.describe('The identifier of another question.'),
        is: oneOrMany(TextSchema).describe(
          'The answers that lead to this one; yes or no for yesNo.',
        ),
      })
      .optional()
      .describe('Asked only when another question is answered so.'),
  })
  .refine(({kind, options}) => !kind?.startsWith('choice') || (options ?? []).length > 0, {
    message: 'There is nothing to choose between.',
    path: ['options'],
  });

const use = (what: string) =>
  z.enum(FIELD_USES).optional().describe(`Whether to ask for ${what}; none if left out.`);

/** How one signs up. Where the sign-ups go is the feed's `api`; without one, the e-mail or url. */
export const RegistrationSchema = z
  .looseObject({
    email: z.email().optional().describe('Where the visitor’s own mail program sends the sign-up.'),
    url: LinkSchema.optional().describe('A sign-up page elsewhere.'),
    endpoint: EndpointSchema.optional(),
    opens: MomentSchema.optional().describe('From when one can sign up.'),
    closes: MomentSchema.optional().describe('The last day, or the moment, to sign up.'),
    waitingList: z
      .boolean()
      .optional()
      .describe('Whether there is a waiting list; yes if left out.'),
    offerHours: z
      .int()
      .min(1)
      .optional()
      .describe('How long those who wait have to take a free place, in hours; 48 if left out.'),
    reminderDays: z
      .int()
      .min(0)
      .optional()
      .describe('How many days before people are reminded; 2 if left out, 0 for never.'),
    maximumPeople: z
      .int()
      .min(1)
      .optional()
      .describe('The most people in one sign-up; 10 if left out.'),
    phone: use('a phone number'),
    organization: use('an organisation'),
    personEmail: use('the address of each who comes along'),
    questions: z
      .array(QuestionSchema)
      .superRefine(eachNamedOnce)
      .optional()
      .describe('What else you want to know.'),
    consent: oneOrMany(ConsentSchema)
      .optional()
      .describe('What the visitor agrees to: one text, or several to be ticked each.'),
    payment: oneOrMany(z.enum(PAYMENTS))
      .optional()
      .describe('How one pays: invoice, or at the door. Opslag takes no payment itself.'),
    dataProtection: DataProtectionSchema.optional(),
  })
  .meta({id: 'Registration'});

const TopicSchema = z.union([
  TextSchema,
  z.looseObject({...identity, name: TextSchema.describe('What subscribers see.')}),
]);

/** A newsletter that the feed's readers can subscribe to. */
export const NewsletterSchema = z
  .looseObject({
    name: TextSchema.optional().describe('What the newsletter is called.'),
    description: TextSchema.optional().describe('What one gets, and how often.'),
    inLanguage: LangSchema.optional(),
    topics: oneOrMany(TopicSchema).optional().describe('What one can choose to hear about.'),
    consent: ConsentSchema.optional(),
    dataProtection: DataProtectionSchema.optional(),
  })
  .meta({id: 'Newsletter'});
