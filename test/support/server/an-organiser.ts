import assert from 'node:assert/strict';
import {aServer, type ServerWishes, type TestServer} from './a-server.ts';

/** The address that configuration names. */
export const ORGANISER = 'Paul@organizer.example';

/** A browser with the organiser's pages. */
export interface OrganiserBrowser {
  /** Asks for a page, from its path after `/organiser`. */
  readonly get: (path: string) => Promise<Response>;
  /** Asks for a page and gives its HTML; it has to be there. */
  readonly page: (path: string) => Promise<string>;
  /** Sends a form as the browser does, with the token of the session. */
  readonly post: (path: string, fields?: FormFields) => Promise<Response>;
  /** What the browser sends as `Cookie`. */
  readonly cookie: string;
  readonly formToken: string;
}

/** Several values of a field in a list. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** A server with an organiser, at https. */
export const anOrganisersServer = (wishes: ServerWishes = {}): TestServer =>
  aServer({...wishes, settings: {organizers: [ORGANISER], ...wishes.settings}});

const OWN_PAGE = {Origin: 'https://signup.example', 'Sec-Fetch-Site': 'same-origin'};

/** Writes fields as a form does. */
export function formBody(fields: FormFields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  return body;
}

/** Asks for a link by mail, and gives its path after `/organiser`. */
export async function askForLink({app, mails}: TestServer, email = ORGANISER): Promise<string> {
  await app.request('/organiser/sign-in', {
    method: 'POST',
    headers: OWN_PAGE,
    body: formBody({email}),
  });
  const link = (await mails()).at(-1)?.text.match(/https:\S+\/organiser(\/\S+)/)?.[1];
  assert.ok(link, 'no link came');
  return link;
}

/** Follows a link and presses its button. */
export const pressLink = async ({app}: TestServer, link: string): Promise<Response> =>
  app.request('/organiser/sign-in/link', {
    method: 'POST',
    headers: OWN_PAGE,
    body: formBody({token: new URLSearchParams(link.split('?')[1]).get('token') ?? ''}),
  });

/** Signs in by the link in the mail. */
export async function signedIn(server: TestServer): Promise<OrganiserBrowser> {
  const response = await pressLink(server, await askForLink(server));
  const cookie = (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const get = async (path: string) =>
    server.app.request(`/organiser${path}`, {headers: {Cookie: cookie}});
  const page = async (path: string) => {
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const formToken = /name="form" value="([^"]+)"/.exec(await page(''))?.[1] ?? '';
  return {
    ...{cookie, formToken, get, page},
    post: async (path, fields = {}) =>
      server.app.request(`/organiser${path}`, {
        method: 'POST',
        headers: {Cookie: cookie, ...OWN_PAGE},
        body: formBody({form: formToken, ...fields}),
      }),
  };
}
