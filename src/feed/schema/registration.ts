import * as z from 'zod';
import {FIELD_USES, QUESTION_KINDS} from '../vocabulary.ts';
import {MomentSchema} from './moments.ts';
import {eachNamedOnce, identity, LangSchema, LinkSchema, oneOrMany, TextSchema} from './words.ts';

const ConsentSchema = z
  .union([
    TextSchema,
    z.looseObject({
      text: TextSchema.describe('What the visitor agrees to.'),
      version: TextSchema.optional().describe('A new one each time the wording changes.'),
    }),
  ])
  .describe('What the visitor agrees to, and which wording of it.')
  .meta({id: 'Consent'});

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
    opens: MomentSchema.optional().describe('From when one can sign up.'),
    closes: MomentSchema.optional().describe('The last day, or the moment, to sign up.'),
    waitingList: z
      .boolean()
      .optional()
      .describe('Whether there is a waiting list; yes if left out.'),
    maximumPeople: z
      .int()
      .min(1)
      .optional()
      .describe('The most people in one sign-up; 10 if left out.'),
    phone: use('a phone number'),
    organization: use('an organisation'),
    questions: z
      .array(QuestionSchema)
      .superRefine(eachNamedOnce)
      .optional()
      .describe('What else you want to know.'),
    consent: ConsentSchema.optional(),
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
  })
  .meta({id: 'Newsletter'});
