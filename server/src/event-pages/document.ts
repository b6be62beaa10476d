import {html, raw} from 'hono/html';
import type {Content, FrameAncestors} from '../app/html-response.ts';
import {OPENER_POLICY} from '../app/opener-policy.ts';
import {newId} from '../secrets/random.ts';
import type {RandomBytes} from '../surroundings.ts';

/** A document that loads our elements. */
export interface EventDocument {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** What else stands in its head. */
  readonly head: Content;
  readonly styles: string;
  readonly body: Content;
  /** Address of `opslag.js`. */
  readonly script: string;
}

/**
 * Answers with a document that runs our own scripts and nothing else. Whoever can write to their
 * folder must not get at what else lies on this origin, the organiser's pages above all: windows
 * that the document opens there are cut off from it, and in a frame it has no origin at all.
 */
export async function documentResponse(
  {lang, title, head, styles, body, script}: EventDocument,
  random: RandomBytes,
  frameAncestors: FrameAncestors,
): Promise<Response> {
  const nonce = newId(random);
  const content = await html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${head}
        <style nonce="${nonce}">
          ${raw(styles)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return new Response(String(content), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(script, nonce, frameAncestors),
      'X-Content-Type-Options': 'nosniff',
      // By the standard, a page in a sandbox that asks to be apart from others is not shown.
      [OPENER_POLICY]: isForFrames(frameAncestors) ? 'unsafe-none' : 'same-origin-allow-popups',
    },
  });
}

const isForFrames = (frameAncestors: FrameAncestors) => frameAncestors === '*';

/** The feed's pictures may be anywhere, and so may its servers; scripts come from one folder. */
const policy = (script: string, nonce: string, frameAncestors: FrameAncestors) =>
  [
    "default-src 'none'",
    `script-src ${new URL('.', script).href.replace(/[;,]/g, encodeURIComponent)}`,
    `style-src 'nonce-${nonce}'`,
    'img-src http: https: data:',
    'connect-src http: https:',
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    ...(isForFrames(frameAncestors) ? [SANDBOX] : []),
  ].join('; ');

/** What the document for frames may do: run, and lead into tabs that are like any others. */
const SANDBOX = 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox';
