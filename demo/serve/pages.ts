import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {inboxView, MAILS_PLACE} from '../inbox/inbox-view.ts';
import {organisers, type Organiser} from '../organisers.ts';
import {servedFeed} from '../served-feed.ts';
import {addConfigurator} from './configurator-pages.ts';
import {ORGANISERS_PLACE, organisersView} from './organisers-view.ts';
import {readMailFolder} from './mail-folder.ts';

const demo = fileURLToPath(new URL('..', import.meta.url));
const project = path.dirname(path.resolve(demo));

/** What the pages don't know of where they are served. */
export interface PageSurroundings {
  /** Gives the address of an organiser's server. */
  readonly apiOf: (organiser: Organiser) => string;
  readonly mailFolder: string;
  /** Where the built script lies. */
  readonly scriptFolder: string;
}

/** Makes the partners' sites, the script, the feeds and the inbox into one website. */
export function createPages({apiOf, mailFolder, scriptFolder}: PageSurroundings): Hono {
  const pages = new Hono();
  // What partners on other origins load: a script that is a module, and feeds.
  for (const shared of ['/opslag/*', '/feeds/*', '/images/*']) pages.use(shared, cors());
  pages.use(revalidated);

  for (const organiser of organisers) {
    const file = `feeds/${organiser.id}.json`;
    pages.get(`/${file}`, async context => {
      const published: unknown = JSON.parse(await readFile(path.join(demo, file), 'utf8'));
      const serving = {api: apiOf(organiser), now: new Date()};
      return context.json(servedFeed(published, organiser, serving));
    });
  }

  pages.on('GET', ['/', '/index.html'], async context => {
    const page = await readFile(path.join(demo, 'index.html'), 'utf8');
    const view = String(await organisersView(apiOf));
    return context.html(page.replace(ORGANISERS_PLACE, () => view));
  });

  pages.on('GET', ['/inbox/', '/inbox/index.html'], async context => {
    const page = await readFile(path.join(demo, 'inbox/index.html'), 'utf8');
    const mails = String(await inboxView(await readMailFolder(mailFolder)));
    return context.html(page.replace(MAILS_PLACE, () => mails));
  });

  const files = (root: string, prefix = '') =>
    serveStatic({root, rewriteRequestPath: asked => asked.slice(prefix.length)});
  pages.get('/opslag/*', files(scriptFolder, '/opslag'));
  pages.get('/dkfds/*', files(path.join(project, 'node_modules/dkfds/dist'), '/dkfds'));
  for (const own of ['/demo.css', '/sites/*', '/feeds/files/*', '/images/*']) {
    pages.get(own, files(demo));
  }
  addConfigurator(pages, demo, project);
  return pages;
}

/** The browser asks every time, so that a new build or a moved feed is seen at once. */
const revalidated = async (
  context: {header(name: string, value: string): void},
  next: () => Promise<void>,
) => {
  await next();
  context.header('Cache-Control', 'no-cache');
};
