import {isSafeAddress} from '../deliveries/safe-address.ts';
import type {WebhookKind} from './kinds.ts';

/** Where the organiser's own program hears what happens here. */
export interface WebhookSettings {
  /** https; plain http only on this machine. */
  readonly url: string;
  /** What each call is signed with, as Standard Webhooks has it: `whsec_` and 24 to 64 bytes in base64. */
  readonly secret: string;
  /** What it wants to hear of; everything if left out. */
  readonly kinds?: readonly WebhookKind[];
}

const PREFIX = 'whsec_';

/** Gives the key that a secret stands for; nothing when it is none. */
export function webhookKeyOf(secret: string): Uint8Array<ArrayBuffer> | undefined {
  const coded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(coded)) return undefined;
  try {
    const key = Uint8Array.from(atob(coded), character => character.charCodeAt(0));
    return key.length >= 24 && key.length <= 64 ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Tells in words for whoever runs the server what is wrong with the settings, if anything. */
export function webhookSettingsFault({url, secret}: WebhookSettings): string | undefined {
  if (!isSafeAddress(url)) return 'The webhook’s address must begin with https://.';
  if (!webhookKeyOf(secret)) {
    return 'The webhook’s secret must be whsec_ and 24 to 64 random bytes in base64.';
  }
  return undefined;
}
