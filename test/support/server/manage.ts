import type {App} from '../../../server/src/app/guards.ts';
import type {Mail} from '../../../server/src/mail/mail.ts';
import {ENDPOINTS} from '../../../src/contract/endpoints.ts';

/** A page of the server, read. */
export interface ReadPage {
  readonly status: number;
  /** What it says, without tags. */
  readonly text: string;
  readonly html: string;
  /** Every value that stands in a field, by the field's name; only what is ticked or chosen. */
  readonly fields: URLSearchParams;
}

const plain = (html: string) =>
  html
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const attribute = (tag: string, name: string) =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

async function read(response: Response): Promise<ReadPage> {
  const html = await response.text();
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const box = attribute(tag, 'type') === 'checkbox';
    if (!box || /\schecked/.test(tag))
      fields.append(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  for (const [, tag = '', options = ''] of html.matchAll(/(<select[^>]*>)([^]*?)<\/select>/g)) {
    const [chosen = ''] = /<option[^>]*\sselected[^>]*>/.exec(options) ?? [];
    fields.append(attribute(tag, 'name'), attribute(chosen, 'value'));
  }
  for (const [, tag = '', text = ''] of html.matchAll(/(<textarea[^>]*>)([^]*?)<\/textarea>/g)) {
    fields.append(attribute(tag, 'name'), plain(text).trim());
  }
  return {status: response.status, text: plain(html), html, fields};
}

/** Gives the token in a link. */
export const tokenIn = (href = ''): string => new URL(href).searchParams.get('token') ?? '';

/** Gives the token of the page that a mail links to. */
export const tokenInMail = (mail: Mail | undefined): string =>
  tokenIn(/https:\S*sign-ups\/manage\S*/.exec(mail?.text ?? '')?.[0]);

/** Opens a page. */
export const openPage = async (
  app: App,
  token: string,
  endpoint: string = ENDPOINTS.manage,
): Promise<ReadPage> => read(await app.request(`/${endpoint}?token=${encodeURIComponent(token)}`));

/** Posts a form as a browser does that is on one of the server's own pages. */
export const postPage = async (
  app: App,
  fields: URLSearchParams | Readonly<Record<string, string>>,
  endpoint: string = ENDPOINTS.manage,
  headers: Readonly<Record<string, string>> = {'Sec-Fetch-Site': 'same-origin'},
): Promise<ReadPage> =>
  read(
    await app.request(`/${endpoint}`, {method: 'POST', headers, body: new URLSearchParams(fields)}),
  );

/** Opens the page, changes fields, and presses a button. */
export async function changeOnPage(
  app: App,
  token: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  pressed = 'save',
): Promise<ReadPage> {
  const page = await openPage(app, token);
  for (const [name, value] of Object.entries(fields)) {
    page.fields.delete(name);
    for (const one of [value].flat()) page.fields.append(name, one);
  }
  page.fields.set('do', pressed);
  return postPage(app, page.fields);
}
