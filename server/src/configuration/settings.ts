import type {Settings} from '../surroundings.ts';
import type {Configuration} from './schema.ts';

/** Gives what the organiser has decided, without where and on what the server runs. */
export function settingsOf(configuration: Configuration): Settings {
  const {url, organizer, organizers, lang, timeZone, captcha, addressLimit, keepDays} =
    configuration;
  const {from, newsletterFrom, script, webhooks, listmonk, captchaProviders} = configuration;
  return {
    ...{url, organizer, organizers, lang, timeZone, captcha, addressLimit, keepDays},
    from: from ?? organizer.email,
    ...(script !== undefined && {script}),
    ...(newsletterFrom !== undefined && {newsletterFrom}),
    ...(webhooks && {webhooks}),
    ...(listmonk && {listmonk}),
    ...(captchaProviders && {captchaProviders}),
  };
}
