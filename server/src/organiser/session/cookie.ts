import {generateCookie} from 'hono/cookie';
import {parse} from 'hono/utils/cookie';
import {basePathOf} from '../../app/address.ts';
import type {Settings} from '../../surroundings.ts';

/** How long a session holds after it was last used, in seconds. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The path of the organiser's pages, without a slash at its end; the cookie goes nowhere else. */
export const organiserPath = (settings: Settings): string => `${basePathOf(settings)}/organiser`;

/** Gives the cookie's value as a browser has sent it. */
export const cookieIn = (request: Request, settings: Settings): string | undefined =>
  parse(request.headers.get('Cookie') ?? '')[cookieName(settings)];

/** Gives the `Set-Cookie` that keeps a session, or ends it when there is no value. */
export const cookieFor = (value: string, settings: Settings): string =>
  generateCookie(cookieName(settings), value, {
    path: organiserPath(settings),
    httpOnly: true,
    secure: isSecure(settings),
    // Not `Strict`: a colleague's link to a page would find them signed out. A GET changes nothing.
    sameSite: 'Lax',
    maxAge: value ? SESSION_SECONDS : 0,
  });

const isSecure = ({url}: Settings) => new URL(url).protocol === 'https:';

/** Cookies don't tell ports apart; servers beside each other on one machine must. */
function cookieName(settings: Settings): string {
  const {port} = new URL(settings.url);
  const name = ['opslag-organiser', port].filter(Boolean).join('-');
  return isSecure(settings) ? `__Secure-${name}` : name;
}
