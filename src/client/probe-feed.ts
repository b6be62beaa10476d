import {requestFeed} from './feed-requests.ts';

/** What keeps a page from reading a feed. */
export type Hindrance =
  | {readonly kind: 'mixed-content'}
  | {readonly kind: 'csp'; readonly directive: string}
  | {readonly kind: 'cors'}
  | {readonly kind: 'unreachable'};

/** How long a browser may take to tell of a violation after it has refused a request, in milliseconds. */
const VIOLATION_DUE = 500;

/**
 * Finds out why a feed didn't come, by asking once more in a way that needs no permission of its
 * server: an answer then means that only the permission is missing.
 *
 * @param href - Absolute URL.
 * @param page - Where the page that wants it is.
 */
export async function probeFeed(
  href: string,
  page: Pick<Location, 'protocol' | 'origin'> = location,
): Promise<Hindrance> {
  const {protocol, origin} = new URL(href);
  if (page.protocol === 'https:' && protocol === 'http:') return {kind: 'mixed-content'};
  const violation = nextViolation(origin);
  const answered = await fetch(href, {mode: 'no-cors', credentials: 'omit'}).then(
    () => true,
    () => false,
  );
  const directive = answered ? undefined : await violation;
  if (directive) return {kind: 'csp', directive};
  return {kind: answered && origin !== page.origin ? 'cors' : 'unreachable'};
}

/** Waits for the page's policy to refuse an address; gives the directive that did, or nothing. */
const nextViolation = (origin: string): Promise<string | undefined> =>
  new Promise(resolve => {
    const hear = ({blockedURI, effectiveDirective}: SecurityPolicyViolationEvent) => {
      if (blockedURI.startsWith(origin)) resolve(effectiveDirective);
    };
    document.addEventListener('securitypolicyviolation', hear);
    setTimeout(() => {
      document.removeEventListener('securitypolicyviolation', hear);
      resolve(undefined);
    }, VIOLATION_DUE);
  });

/** Tells whether what came in a feed's place is a web page. The answer is known already. */
export async function isWebPage(href: string): Promise<boolean> {
  const {body} = await requestFeed(href);
  return /^\s*</.test(body);
}
