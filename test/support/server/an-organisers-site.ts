import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import type {Browser, Page} from 'puppeteer-core';
import {freePort} from '../../../demo/serve/servers.ts';
import type {SignUpRecord} from '../../../server/src/storage/records.ts';
import {aRichEvent, aRichSignUp, aSessionsEvent} from './a-rich-event.ts';
import type {TestServer} from './a-server.ts';
import {anOrganisersServer} from './an-organiser.ts';
import {aPublishedFeed} from './published.ts';
import {somePeople} from './records.ts';

/** A real server on this machine, with people signed up, and a way to end it. */
export interface OrganisersSite {
  readonly server: TestServer;
  /** Address of the organiser's pages, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it on a port that is free, with these sign-ups; with a script it has pages of events. */
export async function anOrganisersSite(
  signUps: readonly SignUpRecord[] = someSignUps(),
  script?: string,
): Promise<OrganisersSite> {
  const port = await freePort();
  const server = anOrganisersServer({
    feed: () => aPublishedFeed(aRichEvent(), aSessionsEvent()),
    settings: {url: `http://localhost:${port}/`, lang: 'da', ...(script && {script})},
  });
  await server.surroundings.store.transaction(async tx => {
    for (const signUp of signUps) await tx.signUps.add(signUp);
  });
  const listener = createAdaptorServer({fetch: server.app.fetch});
  listener.listen(port, 'localhost');
  await once(listener, 'listening');
  const {port: taken} = listener.address() as AddressInfo;
  return {
    server,
    url: `http://localhost:${taken}/organiser`,
    async close() {
      listener.close();
      if ('closeAllConnections' in listener) listener.closeAllConnections();
      await once(listener, 'close');
    },
  };
}

/** One sign-up of each standing. */
export const someSignUps = (): readonly SignUpRecord[] => [
  aRichSignUp({id: 'aase', date: 'may', turn: 1}),
  aRichSignUp({
    ...{id: 'carl', date: 'may', turn: 2, reference: 'C4R-LLL', partner: undefined},
    contact: {name: 'Carl Ærø', email: 'carl@visitor.example'},
    emailKey: 'carl@visitor.example',
    participants: [{name: 'Carl Ærø', sessions: [], answers: {diet: ['Alt']}}],
    ...{answers: {}, offer: 'volunteer', payment: 'door', invoice: undefined, campaign: undefined},
  }),
  aRichSignUp({
    ...{id: 'dorte', date: 'may', turn: 3, reference: 'D0R-TEX', status: 'waiting', lang: 'da'},
    contact: {name: 'Dorte Ø', email: 'dorte@visitor.example'},
    emailKey: 'dorte@visitor.example',
    participants: somePeople(2),
  }),
  aRichSignUp({
    ...{id: 'erik', date: 'june', turn: 1, reference: 'E61-KKK', status: 'cancelled'},
    contact: {name: 'Erik', email: 'erik@visitor.example'},
    emailKey: 'erik@visitor.example',
    participants: somePeople(1),
    cancelledAt: '2026-03-01T09:30:00.000Z',
  }),
];

/**
 * Opens the pages in a window of its own, signed in by the link in the mail.
 *
 * @param width - Of the window, in CSS pixels.
 */
export async function signedInPage(
  browser: Browser,
  site: OrganisersSite,
  width = 1280,
): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({width, height: 844});
  await page.setJavaScriptEnabled(false);
  await page.goto(`${site.url}/sign-in`);
  await page.type('#email', 'paul@organizer.example');
  await pressIn(page, 'button');
  const mail = (await site.server.mails()).at(-1);
  const link = mail?.text.match(/http:\S+/)?.[0] ?? '';
  await page.goto(link);
  await pressIn(page, 'button');
  return page;
}

/** Presses a button from the keyboard, and waits for the page that comes. */
export async function pressIn(page: Page, button: string): Promise<void> {
  await page.focus(button);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
