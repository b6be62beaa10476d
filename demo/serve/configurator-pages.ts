import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {serveStatic} from '@hono/node-server/serve-static';
import type {Hono} from 'hono';
import {buildConfigurator} from '../configurator/build.ts';

/**
 * Adds the configurator to the website. Its scripts are built when somebody first asks for one,
 * so that nobody else waits for them.
 *
 * @param demo - Folder of the demo.
 * @param project - Folder that the manifest of the elements lies in.
 */
export function addConfigurator(pages: Hono, demo: string, project: string): void {
  let scripts: ReturnType<typeof buildConfigurator> | undefined;
  pages.get('/configurator/:script{.+\\.js}', async context => {
    scripts ??= buildConfigurator();
    const code = (await scripts).get(context.req.param('script'));
    return code === undefined
      ? context.notFound()
      : context.body(code, 200, {'Content-Type': 'text/javascript; charset=utf-8'});
  });
  pages.get('/configurator/*', serveStatic({root: demo}));
  pages.get('/custom-elements.json', async context => {
    const manifest = await readFile(path.join(project, 'custom-elements.json'), 'utf8');
    return context.body(manifest, 200, {'Content-Type': 'application/json'});
  });
}
