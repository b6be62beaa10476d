import {readFile} from 'node:fs/promises';
import {getRequestListener} from '@hono/node-server';
import {Hono} from 'hono';
import {organiserAddress, organisers} from '../../../demo/organisers.ts';
import {servedFeed} from '../../../demo/served-feed.ts';
import {createPages} from '../../../demo/serve/pages.ts';
import {freePort, serverAddress} from '../../../demo/serve/servers.ts';
import {buildForPages} from '../../../tools/build/for-pages.ts';
import {serveCommand} from '../server/a-command.ts';
import {aConfiguration} from '../server/a-configuration.ts';
import {aFolder} from '../server/a-disk.ts';
import {aMailServer, type MailServer} from '../server/a-mail-server.ts';
import {anHttpServer} from '../server/a-website.ts';
import type {Test} from '../server/when-over.ts';

const [organiser] = organisers;
const feedFile = new URL(`../../../demo/feeds/${organiser?.id}.json`, import.meta.url);

/** A partner's blog, and on another origin the organiser's server with its mail. */
export interface ServedBlog {
  /** Address of the partners' sites, with a slash at its end. */
  readonly demo: string;
  /** Address of the server, with a slash at its end. */
  readonly server: string;
  /** The address that the organiser signs in with. */
  readonly organiser: string;
  readonly mails: MailServer;
}

/**
 * Runs `opslag serve` in a process of its own, with the blog's event, and the blog beside it.
 *
 * @param database - Path of a SQLite file or URL of a PostgreSQL database.
 * @param places - How many there are on each date.
 */
export async function aServedBlog(
  test: Test,
  database: string,
  places: number,
): Promise<ServedBlog> {
  if (!organiser) throw new Error('The demo has no organiser.');
  const scriptFolder = await aFolder(test);
  await buildForPages(scriptFolder);
  const port = await freePort();
  const server = serverAddress(port);

  const published: unknown = JSON.parse(await readFile(feedFile, 'utf8'));
  const dates = Object.keys(organiser.additions);
  const additions = Object.fromEntries(
    dates.map(date => [date, {maximumAttendeeCapacity: places}]),
  );
  const pages = new Hono();
  pages.get(`/feeds/${organiser.id}.json`, context => {
    const feed = servedFeed(published, {...organiser, additions}, {api: server, now: new Date()});
    return Response.json(feed, {headers: context.res.headers});
  });
  pages.route('/', createPages({apiOf: () => server, mailFolder: scriptFolder, scriptFolder}));
  const listener = getRequestListener(pages.fetch);
  const demo = await anHttpServer(test, (request, response) => void listener(request, response));

  const mails = await aMailServer(test);
  const configuration = aConfiguration({
    ...{url: server, port, host: new URL(server).hostname, database},
    feeds: [`${demo}/feeds/${organiser.id}.json`],
    organizers: [organiserAddress(organiser.id)],
    ...{mailFolder: undefined, smtp: mails.url},
    secret: 'a secret of this test, and of no other place',
  });
  await serveCommand(test, await aFolder(test), configuration);
  return {demo: `${demo}/`, server, organiser: organiserAddress(organiser.id), mails};
}
