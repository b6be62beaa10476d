import * as z from 'zod';
import {clockAt} from '../../../src/format/zone.ts';
import {LANGUAGES} from '../../../src/text/languages.ts';
import {DEFAULT_ADDRESS_LIMIT, DEFAULT_CAPTCHA_COST} from '../surroundings.ts';

/** More tries than the elements make before they give up would shut everyone out. */
const MOST_TRIES = 3_000;

const WebAddress = z.url({protocol: /^https?$/});
const Text = z.string().min(1);
const Count = z.int().min(1);

/** What is written in `opslag.config.json`; `keys.ts` says what each means. */
export const ConfigurationSchema = z.strictObject({
  url: WebAddress,
  port: z.int().min(0).max(65_535).default(8080),
  host: Text.default('127.0.0.1'),
  organizer: z.strictObject({name: Text, email: z.email()}),
  organizers: z.array(z.email()).default([]),
  from: z.email().optional(),
  lang: z.enum(LANGUAGES),
  timeZone: Text.refine(zone => clockAt(0, zone) !== undefined),
  feeds: z.array(WebAddress).min(1),
  secret: z.string().min(32).optional(),
  secretFile: Text.optional(),
  database: Text.default('opslag.sqlite'),
  smtp: z.url({protocol: /^smtps?$/}).optional(),
  mailFolder: Text.optional(),
  captcha: z
    .strictObject({
      iterations: Count,
      tries: z.tuple([Count, Count.max(MOST_TRIES)]).refine(([fewest, most]) => fewest <= most),
    })
    .default({...DEFAULT_CAPTCHA_COST, tries: [...DEFAULT_CAPTCHA_COST.tries]}),
  addressLimit: z.strictObject({perHour: Count, perDay: Count}).default({...DEFAULT_ADDRESS_LIMIT}),
  keepDays: z.int().min(0).optional(),
});

/** How a server is run, as its organiser has written it. */
export type Configuration = z.infer<typeof ConfigurationSchema>;
