// Usage: node tools/pictures.ts [--only=event-card,…]. Takes the pictures of docs/look.md anew, and
// writes its tables.
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {tags} from '../src/embed/tags.ts';
import {buildForPages} from './build/for-pages.ts';
import {startOrganiser} from './pictures/organiser.ts';
import {withPictures} from './pictures/page.ts';
import {openStudio} from './pictures/studio.ts';
import {takeAll} from './pictures/take.ts';
import {readManifest} from './readme/manifest.ts';

const {values} = parseArgs({options: {only: {type: 'string', default: tags.join(',')}}});
const chosen = tags.filter(tag => values.only.split(',').includes(tag));
const elements = readManifest('custom-elements.json');

const dist = await mkdtemp(path.join(tmpdir(), 'opslag-pictures-'));
await buildForPages(dist);
const organiser = await startOrganiser(dist);
const studio = await openStudio(organiser.url);
try {
  for (const tag of chosen) {
    const element = elements.get(tag);
    if (!element) throw new Error(`There is no <${tag}> in the manifest.`);
    await rm(path.join('docs/pictures', tag), {recursive: true, force: true});
    await mkdir(path.join('docs/pictures', tag), {recursive: true});
    let count = 0;
    await takeAll(studio, tag, element, async (file, picture) => {
      count += 1;
      await writeFile(path.join('docs', file), picture);
    });
    process.stdout.write(`${tag}: ${count} pictures\n`);
  }
} finally {
  await studio.close();
  await organiser.close();
  await rm(dist, {recursive: true});
}

const look = 'docs/look.md';
await writeFile(look, withPictures(await readFile(look, 'utf8'), elements));
