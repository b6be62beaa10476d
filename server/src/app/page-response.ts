import {html, raw} from 'hono/html';
import type {HtmlEscapedString} from 'hono/utils/html';
import {newId} from '../secrets/random.ts';
import type {RandomBytes} from '../surroundings.ts';
import {PAGE_STYLES} from './page-styles.ts';

/** What a page of the server says. */
export interface Page {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** Who speaks: the organiser’s name. */
  readonly sender?: string;
  readonly content: HtmlEscapedString | Promise<HtmlEscapedString>;
}

/** Answers with a page that loads nothing, runs nothing and is kept by nobody. */
export async function pageResponse(
  {lang, title, sender, content}: Page,
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
        ${raw(PAGE_STYLES)}
      </style>
      <main>
        ${sender ? html`<p class="sender">${sender}</p>` : ''}
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
