// Usage: node demo/build.ts [folder]. Builds the demo as static files, with the servers running in the page.
import {copyFile, cp, glob, mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {runOrExit} from '../tools/run.ts';
import {MAILS_PLACE} from './inbox/inbox-view.ts';
import {ENDPOINTS} from '../src/contract/endpoints.ts';
import {organisers} from './organisers.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const demo = path.join(project, 'demo');
const out = path.resolve(process.argv[2] ?? path.join(demo, 'dist'));
process.chdir(project);

await rm(out, {recursive: true, force: true});
runOrExit('node', 'tools/build.ts', path.join(out, 'opslag'));
await buildServers();
for (const folder of ['feeds', 'images', 'sites']) {
  await cp(path.join(demo, folder), path.join(out, folder), {recursive: true});
}
// Of the design system what its page asks for, and the licences of that.
await cp('node_modules/dkfds/dist', path.join(out, 'dkfds'), {
  recursive: true,
  filter: async file =>
    (await stat(file)).isDirectory() ||
    /(dkfds\.min\.css|complete.*\.(eot|woff2?)|\.svg|LICENSE\.md|\.txt)$/.test(file),
});
for (const file of ['index.html', 'demo.css']) {
  await copyFile(path.join(demo, file), path.join(out, file));
}
await copyFile('custom-elements.json', path.join(out, 'custom-elements.json'));
await copyFile('node_modules/msw/lib/mockServiceWorker.js', path.join(out, 'mockServiceWorker.js'));
await cp('server/src/captcha/voices', path.join(out, 'voices'), {
  recursive: true,
  filter: async file => (await stat(file)).isDirectory() || file.endsWith('.wav'),
});
await writeInbox();
await writeServerPages();
await writeConfigurator();
await startServersFirst();
process.stdout.write(`Built ${out}: any server of static files can show it.\n`);

/** The servers, the inbox and the pages of mails: scripts that share most of what they are. */
async function buildServers() {
  const names = ['start', 'inbox', 'server-page', 'configurator'];
  const entry = {
    ...Object.fromEntries(names.map(name => [name, `demo/in-browser/${name}.ts`])),
    preview: 'demo/configurator/preview.ts',
  };
  await build({
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir: path.join(out, 'in-browser'),
      modulePreload: false,
      lib: {entry, formats: ['es']},
    },
  });
}

async function writeInbox() {
  const page = await readFile(path.join(demo, 'inbox/index.html'), 'utf8');
  const mails =
    '<div id="mails"></div><script type="module" src="../in-browser/inbox.js"></script>';
  await mkdir(path.join(out, 'inbox'));
  await writeFile(path.join(out, 'inbox/index.html'), page.replace(MAILS_PLACE, mails));
}

/** Its pages, with the scripts from the folder of all scripts. */
async function writeConfigurator() {
  await mkdir(path.join(out, 'configurator'));
  for (const file of ['configurator.css', 'preview.css']) {
    await copyFile(path.join(demo, 'configurator', file), path.join(out, 'configurator', file));
  }
  for (const name of ['index', 'preview']) {
    const page = await readFile(path.join(demo, `configurator/${name}.html`), 'utf8');
    const scripts = page.replace(/src="(configurator|preview)\.js"/, 'src="../in-browser/$1.js"');
    await writeFile(path.join(out, `configurator/${name}.html`), scripts);
  }
}

async function writeServerPages() {
  const {confirm, unsubscribe, preferences, link, manage, cancel} = ENDPOINTS;
  const pages = [confirm, unsubscribe, preferences, link, manage, cancel];
  for (const {id} of organisers) {
    for (const page of pages) {
      const folder = path.join(out, 'api', id, page);
      await mkdir(folder, {recursive: true});
      await copyFile(
        path.join(demo, 'in-browser/server-page.html'),
        path.join(folder, 'index.html'),
      );
    }
  }
}

/** Puts what starts the servers, and then the loader, in the loader's place. */
async function startServersFirst() {
  const loader = /<script src="([./]+)opslag\/opslag\.js" async><\/script>/;
  const start = '<script type="module" src="$1in-browser/start.js"></script>';
  for await (const file of glob(['sites/*/index.html', 'configurator/preview.html'], {cwd: out})) {
    const page = await readFile(path.join(out, file), 'utf8');
    if (!loader.test(page)) throw new Error(`The script tag is not as expected in ${file}.`);
    await writeFile(path.join(out, file), page.replace(loader, start));
  }
}
