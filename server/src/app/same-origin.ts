import type {Settings} from '../surroundings.ts';

/**
 * Tells whether a form was posted by a page of ours. Browsers say so themselves; those that don't
 * yet name the origin, which our own pages withhold (`null`, by their referrer policy).
 */
export function isFromHere({headers}: Request, {url}: Pick<Settings, 'url'>): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site) return site === 'same-origin';
  const origin = headers.get('Origin');
  return !origin || origin === 'null' || origin === new URL(url).origin;
}
