import assert from 'node:assert/strict';
import type {App} from '../../../server/src/app/guards.ts';
import type {Mail} from '../../../server/src/mail/mail.ts';
import type {ConfirmedSubscription} from '../../../server/src/storage/subscriptions.ts';
import type {SubscriptionRequest} from '../../../src/contract/schema.ts';
import type {TestServer} from './a-server.ts';
import {subscribe} from './requests.ts';

/** Gives the link in a mail whose address has these words in it. */
export function linkIn(mail: Pick<Mail, 'text'> | undefined, words: string): URL {
  const links = mail?.text.match(/https:\S+/g) ?? [];
  const link = links.find(one => one.includes(words));
  assert.ok(link, `the mail has no link with “${words}”`);
  return new URL(link);
}

/** Follows a link, as a browser does. */
export const follow = async (app: App, link: URL, headers = {}): Promise<Response> =>
  app.request(`${link.pathname}${link.search}`, {headers});

/** Sends a page’s form; the same name several times where several can be chosen. */
export const sendForm = async (
  app: App,
  path: string,
  fields: Record<string, string> | string[][],
): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/x-www-form-urlencoded'},
    body: new URLSearchParams(fields).toString(),
  });

/** Presses the button of the page that a link leads to. */
export const pressButton = (app: App, link: URL): Promise<Response> =>
  sendForm(app, link.pathname, {token: link.searchParams.get('token') ?? ''});

/** Has somebody subscribe and confirm; Anne, unless it is said otherwise. Gives the welcome mail. */
export async function aSubscriber(
  server: TestServer,
  fields: Partial<SubscriptionRequest> = {},
): Promise<Mail> {
  await subscribe(server.app, fields);
  const asked = (await server.mails()).at(-1);
  assert.equal((await pressButton(server.app, linkIn(asked, 'confirm'))).status, 200);
  const welcome = (await server.mails()).at(-1);
  return welcome ?? assert.fail('there is no welcome');
}

/** Gives the confirmed subscription of an address, as it is kept. */
export const subscriptionOf = (
  {surroundings}: TestServer,
  email = 'anne@visitor.example',
): Promise<ConfirmedSubscription | undefined> =>
  surroundings.store.transaction(({subscriptions}) => subscriptions.findByAddress(email));
