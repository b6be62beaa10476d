import * as z from 'zod';
import {ENTRY_TYPE, isElse} from './read/entries.ts';
import {ArticleSchema} from './schema/article.ts';
import {EventSchema} from './schema/event.ts';
import {NewsletterSchema} from './schema/registration.ts';
import {
  eachNamedOnce,
  LangSchema,
  LinkSchema,
  TextSchema,
  TypeSchema,
  ZoneSchema,
} from './schema/words.ts';

/** What else lies in a graph or a list: places, people, web pages. */
const NeighbourSchema = z.looseObject({}).refine(isElse, {
  message: 'An event needs a name, and an article a headline.',
  abort: true,
});

const AnythingSchema = z.union([
  EventSchema,
  ArticleSchema.refine(({startDate}) => startDate === undefined, {abort: true}),
  NeighbourSchema,
]);

const ElementSchema = z.union([z.looseObject({item: AnythingSchema}), AnythingSchema]);

const ElementsSchema = z.array(ElementSchema).superRefine((elements, context) =>
  eachNamedOnce(
    elements.map(element => ('item' in element ? (element.item ?? element) : element)),
    context,
  ),
);

const CONTAINERS = [
  'events',
  'articles',
  'newsletter',
  '@graph',
  'itemListElement',
  'dataFeedElement',
] as const;

const isContainer = (fields: Readonly<Record<string, unknown>>) =>
  CONTAINERS.some(name => fields[name] !== undefined);

const ContainerSchema = z
  .looseObject({
    '@context': z.unknown().optional().describe('https://schema.org'),
    '@type': TypeSchema.optional(),
    name: TextSchema.optional().describe('Whose events these are.'),
    inLanguage: LangSchema.optional(),
    timeZone: ZoneSchema.optional().describe('The zone of all places, such as Europe/Copenhagen.'),
    priceCurrency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .describe('The currency of all prices: DKK, NOK, SEK, EUR.'),
    api: LinkSchema.optional().describe('The server that takes sign-ups and subscriptions.'),
    newsletter: NewsletterSchema.optional().describe('The newsletter one can subscribe to.'),
    events: z.array(EventSchema).superRefine(eachNamedOnce).optional().describe('The events.'),
    articles: z
      .array(ArticleSchema)
      .superRefine(eachNamedOnce)
      .optional()
      .describe('News and articles.'),
    '@graph': ElementsSchema.optional().describe('Events, as JSON-LD has them.'),
    itemListElement: ElementsSchema.optional().describe('Events, as an ItemList has them.'),
    dataFeedElement: ElementsSchema.optional().describe('Events, as a DataFeed has them.'),
  })
  .refine(isContainer, {message: 'There are no events in it.', path: ['events'], abort: true});

const isEntry = ({startDate, eventSchedule, subEvent, ...fields}: Record<string, unknown>) =>
  (startDate ?? eventSchedule ?? subEvent) !== undefined ||
  [fields['@type'] ?? fields['type']].flat().some(type => ENTRY_TYPE.test(String(type)));

const SingleSchema = EventSchema.refine(fields => !isContainer(fields) && isEntry(fields), {
  message: 'An event needs a startDate, or the type Event.',
  path: ['startDate'],
  abort: true,
});

/**
 * A published feed as it ought to be: what the checker holds a feed against, and what JSON Schema
 * for editors is made from. The reader in the browser takes all of this and forgives more.
 */
export const FeedSchema = z
  .union([ContainerSchema, z.array(AnythingSchema).superRefine(eachNamedOnce), SingleSchema])
  .describe('Events for Opslag, in the words of schema.org.');

/** A feed as its organiser writes it. */
export type PublishedFeed = z.input<typeof FeedSchema>;
