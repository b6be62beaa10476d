// Usage: node tools/hosts.ts [--host=name,…] [--engine=chromium,…] [--csp] [--build=folder]
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {hosts} from '../test/hosts/hosts.ts';
import {engineNames, installedEngines} from './engines/installed.js';
import {buildForPages} from './build/for-pages.ts';
import {buildAllInOne} from './build/scripts.ts';
import {tourMuseum} from './hosts/tour.ts';
import {tableOf} from './hosts/table.ts';

const {values} = parseArgs({
  options: {
    host: {type: 'string'},
    engine: {type: 'string', default: engineNames.join(',')},
    csp: {type: 'boolean', default: false},
    /** A build that is there already. */
    build: {type: 'string'},
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Pictures of every page are kept here, and aren't committed. */
const pictures = path.resolve('test/screenshots/hosts');
const dist = values.build ?? 'test/built';
if (!values.build) {
  await buildForPages(dist);
  await buildAllInOne(dist);
}
await mkdir(pictures, {recursive: true});

const names = values.host?.split(',');
const chosen = hosts.filter(
  ({name, isPolicy}) => (names?.includes(name) ?? true) && (!values.csp || isPolicy),
);
const engines = installedEngines().filter(
  ({name, program}) => program && values.engine.split(',').includes(name),
);
const tour = await tourMuseum({
  hosts: chosen,
  engines,
  dist,
  keep: (name, picture) => writeFile(path.join(pictures, name), picture),
  said: say,
});
await rm(path.resolve('test/screenshots/hosts/.tmp'), {force: true});

say('');
for (const line of tableOf(
  chosen,
  engines.map(({name}) => name),
  tour.findings,
))
  say(line);
say('');
for (const {host, engine, tag, check, what} of tour.findings) {
  say(`✗ ${host} (${engine}) ${tag}, ${check}: ${what}`);
}
if (values.csp) say(`${tour.reports.length} violation reports`);
for (const report of values.csp ? tour.reports : []) say(`  ${report}`);
const failed = new Set(tour.findings.map(({host, engine}) => `${host} ${engine}`)).size;
say(`${chosen.length * engines.length - failed} passed, ${failed} failed`);
const isRight = failed === 0 && chosen.length > 0 && engines.length > 0;
process.exit(isRight && !(values.csp && tour.reports.length > 0) ? 0 : 1);
