import * as z from 'zod';
import {digestOf} from '../secrets/digest.ts';
import type {UsedCaptcha} from '../storage/records.ts';
import type {CaptchaProvider, ProviderName, Surroundings} from '../surroundings.ts';

/** After so long a silence a provider counts as out of reach, in milliseconds. */
const PATIENCE = 10_000;

/** No provider's token holds longer; it is remembered that long, in milliseconds. */
const TOKEN_LIFETIME = 60 * 60_000;

/** Where each provider says whether a token of theirs holds; from their documentation. */
const VERIFIERS: Readonly<Record<ProviderName, string>> = {
  turnstile: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
  hcaptcha: 'https://api.hcaptcha.com/siteverify',
  friendly: 'https://global.frcapi.com/api/v2/captcha/siteverify',
};

const VerdictSchema = z.object({success: z.literal(true)});

/**
 * Asks the provider whether a visitor has passed its captcha.
 *
 * @param captcha - `turnstile:<token>`, with the name of any provider in the settings.
 * @returns What to keep when it is used; nothing when it doesn't hold, or the provider can't be
 *   asked: the visitor then takes the second door.
 */
export async function checkToken(
  captcha: string,
  surroundings: Surroundings,
): Promise<UsedCaptcha | undefined> {
  const {settings, log, clock} = surroundings;
  const [name, ...rest] = captcha.split(':');
  const provider = settings.captchaProviders?.find(one => one.name === name);
  const token = rest.join(':');
  if (!provider || !token) return undefined;
  try {
    const response = await ask(provider, token, surroundings.fetch ?? fetch);
    if (!VerdictSchema.safeParse(await response.json()).success) return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    log({what: 'captcha-provider-unavailable', provider: provider.name, reason});
    return undefined;
  }
  return {
    id: `${provider.name} ${await digestOf(token)}`,
    expiresAt: new Date(clock.now().getTime() + TOKEN_LIFETIME).toISOString(),
  };
}

/** Asks as the provider documents it. The visitor's address isn't told to anyone. */
function ask(
  {name, secret, siteKey, verifier = VERIFIERS[name]}: CaptchaProvider,
  token: string,
  send: typeof fetch,
): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE);
  if (name === 'friendly') {
    return send(verifier, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-API-Key': secret},
      body: JSON.stringify({response: token, sitekey: siteKey}),
      signal,
    });
  }
  const body = new URLSearchParams({secret, response: token, sitekey: siteKey});
  return send(verifier, {method: 'POST', body, signal});
}
