import type {Settings} from '../../surroundings.ts';

/**
 * Tells whether a form was sent from one of the server's own pages. Browsers say so themselves,
 * and no page can make them say otherwise; what says nothing is refused.
 */
export function isFromOwnPage({headers}: Request, {url}: Settings): boolean {
  const origin = headers.get('Origin');
  if (origin !== null && origin !== new URL(url).origin) return false;
  const site = headers.get('Sec-Fetch-Site');
  return site === null ? origin !== null : site === 'same-origin';
}
