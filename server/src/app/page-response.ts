import {html, raw} from 'hono/html';
import type {RandomBytes} from '../surroundings.ts';
import {htmlResponse, type Content, type FrameAncestors} from './html-response.ts';
import {PAGE_STYLES} from './page-styles.ts';

/** What a page of the server says. */
export interface Page {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** Who speaks: the organiser’s name. */
  readonly sender?: string;
  readonly content: Content;
}

/** Answers with a page that loads nothing, runs nothing and is kept by nobody. */
export const pageResponse = (
  {lang, title, sender, content}: Page,
  random: RandomBytes,
  status = 200,
  frameAncestors?: FrameAncestors,
): Promise<Response> =>
  htmlResponse(
    nonce =>
      html`<!doctype html>
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
        </html>`,
    random,
    status,
    frameAncestors,
  );
