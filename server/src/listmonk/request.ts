import type {OutgoingRequest} from '../deliveries/poster.ts';
import type {OutgoingDelivery} from '../storage/deliveries.ts';
import type {ListmonkSettings} from './settings.ts';

/** Puts a subscription into HTTP, for listmonk’s public API, which asks for no password. */
export const listmonkRequest = (
  {body}: OutgoingDelivery,
  {url}: ListmonkSettings,
): OutgoingRequest => ({
  url: new URL('api/public/subscription', url.endsWith('/') ? url : `${url}/`).href,
  body,
  headers: {},
});
