import * as z from 'zod';
import {clockAt} from '../../../src/format/zone.ts';
import {LANGUAGES} from '../../../src/text/languages.ts';
import {isSafeAddress} from '../deliveries/safe-address.ts';
import {
  DEFAULT_ADDRESS_LIMIT,
  DEFAULT_CAPTCHA_COST,
  DEFAULT_KEEP_DAYS,
  type ProviderName,
} from '../surroundings.ts';
import {WEBHOOK_KINDS} from '../webhooks/kinds.ts';
import {webhookKeyOf} from '../webhooks/settings.ts';

/** More tries than the elements make before they give up would shut everyone out. */
const MOST_TRIES = 3_000;

/** Longer waits would outlive the captcha in the end, in milliseconds. */
const LONGEST_WAIT = 60_000;

const {iterations, tries, wait = [0, 0]} = DEFAULT_CAPTCHA_COST;
const {perHour, perDay} = DEFAULT_ADDRESS_LIMIT;

const WebAddress = z.url({protocol: /^https?$/});
const Text = z.string().min(1);
const Count = z.int().min(1);

const SafeAddress = z.string().refine(isSafeAddress);
const Wait = z.int().min(0).max(LONGEST_WAIT);

const CaptchaSchema = z.strictObject({
  iterations: Count.default(iterations),
  tries: z
    .tuple([Count, Count.max(MOST_TRIES)])
    .refine(([fewest, most]) => fewest <= most)
    .default([...tries]),
  wait: z.tuple([Wait, Wait]).default([...wait]),
});

const CaptchaProviderSchema = z.strictObject({
  name: z.enum(['turnstile', 'hcaptcha', 'friendly'] satisfies ProviderName[]),
  siteKey: Text,
  secret: Text,
  verifier: SafeAddress.exactOptional(),
});

const isEachOnce = (providers: readonly {readonly name: string}[]) =>
  new Set(providers.map(({name}) => name)).size === providers.length;

const WebhooksSchema = z.strictObject({
  url: SafeAddress,
  secret: z.string().refine(text => webhookKeyOf(text) !== undefined),
  kinds: z.array(z.enum(WEBHOOK_KINDS)).min(1).exactOptional(),
});

const ListmonkSchema = z.strictObject({
  url: SafeAddress,
  lists: z.record(z.string(), z.guid()).refine(lists => Object.keys(lists).length > 0),
});

/** What is written in `opslag.config.json`; `keys.ts` says what each means. */
export const ConfigurationSchema = z.strictObject({
  url: WebAddress,
  port: z.int().min(0).max(65_535).default(8080),
  host: Text.default('127.0.0.1'),
  organizer: z.strictObject({name: Text, email: z.email()}),
  organizers: z.array(z.email()).default([]),
  from: z.email().optional(),
  newsletterFrom: z.email().exactOptional(),
  lang: z.enum(LANGUAGES),
  timeZone: Text.refine(zone => clockAt(0, zone) !== undefined),
  feeds: z.array(WebAddress).min(1),
  script: WebAddress.exactOptional(),
  secret: z.string().min(32).optional(),
  secretFile: Text.optional(),
  database: Text.default('opslag.sqlite'),
  smtp: z.url({protocol: /^smtps?$/}).optional(),
  mailFolder: Text.optional(),
  captcha: CaptchaSchema.prefault({}),
  captchaProviders: z.array(CaptchaProviderSchema).refine(isEachOnce).exactOptional(),
  addressLimit: z
    .strictObject({perHour: Count.default(perHour), perDay: Count.default(perDay)})
    .prefault({}),
  webhooks: WebhooksSchema.exactOptional(),
  listmonk: ListmonkSchema.exactOptional(),
  proxies: z.int().min(0).default(0),
  keepDays: z.int().min(0).default(DEFAULT_KEEP_DAYS),
});

/** How a server is run, as its organiser has written it. */
export type Configuration = z.infer<typeof ConfigurationSchema>;
