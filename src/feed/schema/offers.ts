import * as z from 'zod';
import {identity, LinkSchema, oneOrMany, TextSchema} from './words.ts';

const CurrencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('Three letters: DKK, NOK, SEK, EUR.');

/** With a dot before the øre and nothing between the thousands, as schema.org has it. */
const PriceSchema = z
  .union([z.number().min(0).multipleOf(0.01), z.string().regex(/^\d+(\.\d{1,2})?$/)])
  .describe('What one person pays. 0 is free; leave it out when it is not known.');

const vat = {
  valueAddedTaxIncluded: z
    .boolean()
    .optional()
    .describe('true when the price has VAT in it, false when VAT comes on top.'),
};

const SpecificationSchema = z.looseObject({
  price: PriceSchema.optional(),
  priceCurrency: CurrencySchema.optional(),
  ...vat,
});

const OfferSchema = z
  .looseObject({
    ...identity,
    name: TextSchema.optional().describe('Who or what the price is for, such as Students.'),
    price: PriceSchema.optional(),
    priceCurrency: CurrencySchema.optional(),
    ...vat,
    vatPercent: z.number().min(0).max(100).optional().describe('The rate of VAT in percent.'),
    includes: oneOrMany(TextSchema).optional().describe('What the price includes: coffee, lunch.'),
    availability: TextSchema.optional().describe(
      'https://schema.org/SoldOut when there are no more.',
    ),
    priceSpecification: oneOrMany(SpecificationSchema)
      .optional()
      .describe('schema.org’s other way to write the price.'),
    url: LinkSchema.optional().describe('Where to buy it.'),
  })
  .meta({id: 'Offer'});

const AggregateOfferSchema = z.looseObject({
  '@type': z.string().regex(/AggregateOffer$/, {abort: true}),
  offers: oneOrMany(OfferSchema),
});

/** What it costs: one price, several, or schema.org's bundle of several. */
export const OffersSchema = oneOrMany(z.union([AggregateOfferSchema, OfferSchema]));

/** What is paid back to those who cancel in time; after the last rule, nothing is. */
export const RefundPolicySchema = oneOrMany(
  z.looseObject({
    daysBefore: z
      .int()
      .min(0)
      .describe('The rule holds for those who cancel at least so many days before the first day.'),
    feePercent: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .describe('Percent of the price that you keep.'),
    feeMinimum: z.number().min(0).optional().describe('The least that you keep.'),
    currency: CurrencySchema.optional(),
  }),
);
