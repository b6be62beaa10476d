import type {OutgoingDelivery} from '../storage/deliveries.ts';
import type {OutgoingRequest} from '../deliveries/poster.ts';
import {webhookKeyOf, type WebhookSettings} from './settings.ts';

/**
 * Puts an announcement into HTTP, signed as Standard Webhooks 1.0 has it: HMAC-SHA256 over id,
 * timestamp and body. The timestamp is that of the try, so that an old one can't be played again.
 */
export async function webhookRequest(
  {id, body}: OutgoingDelivery,
  {url, secret}: WebhookSettings,
  now: Date,
): Promise<OutgoingRequest> {
  const name = `msg_${id}`;
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return {
    url,
    body,
    headers: {
      'webhook-id': name,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${await signatureOf(`${name}.${timestamp}.${body}`, secret)}`,
    },
  };
}

async function signatureOf(words: string, secret: string): Promise<string> {
  const bytes = webhookKeyOf(secret);
  if (!bytes) throw new Error('The webhook’s secret is none.');
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(words));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
