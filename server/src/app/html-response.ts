import type {HtmlEscapedString} from 'hono/utils/html';
import {newId} from '../secrets/random.ts';
import type {RandomBytes} from '../surroundings.ts';

/** Whose pages may show a document in a frame, as a policy says it: nobody's, or anybody's. */
export type FrameAncestors = "'none'" | '*';

/** A part of a page. */
export type Content = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * Answers with a document that loads nothing and runs nothing.
 *
 * @param render - Gets the nonce that its one style element needs.
 */
export async function htmlResponse(
  render: (nonce: string) => Content,
  random: RandomBytes,
  status = 200,
  frameAncestors: FrameAncestors = "'none'",
): Promise<Response> {
  const nonce = newId(random);
  return new Response(String(await render(nonce)), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors ${frameAncestors}`,
    },
  });
}
