import {html, raw} from 'hono/html';
import type {HtmlEscapedString} from 'hono/utils/html';
import {newId} from '../secrets/random.ts';
import type {RandomBytes} from '../surroundings.ts';

/** What a page of the server says. */
export interface Page {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly content: HtmlEscapedString | Promise<HtmlEscapedString>;
}

const STYLES = `
  :root { color-scheme: light dark; font: 1.125em/1.5 system-ui, sans-serif; }
  body { margin: 10vh auto; padding: 0 1em; max-width: 34em; overflow-wrap: anywhere; }
  h1 { font-size: 1.5em; line-height: 1.25; }
  button { font: inherit; font-weight: 600; padding: 0.6em 1.2em; min-height: 44px; }
`;

/** Answers with a page that loads nothing, runs nothing and is kept by nobody. */
export async function pageResponse(
  {lang, title, content}: Page,
  random: RandomBytes,
  status = 200,
): Promise<Response> {
  const nonce = newId(random);
  const page = html`<!doctype html>
    <html lang="${lang}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      <style nonce="${nonce}">
        ${raw(STYLES)}
      </style>
      <main>
        <h1>${title}</h1>
        ${content}
      </main>
    </html>`;
  return new Response(String(await page), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  });
}
