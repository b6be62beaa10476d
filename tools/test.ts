// Usage: node tools/test.ts [--only=node|browser] [--engine=chromium,firefox] [--files='test/feed/*']
import {parseArgs} from 'node:util';
import {engineNames, findProgram, installedEngines} from './engines/installed.js';
import {findPostgres} from './engines/postgres.js';
import {runBrowserTests} from './testing/browser-tests.ts';
import {buildForTests} from './testing/built-files.ts';
import {runNodeTests} from './testing/node-tests.ts';
import {describeFailure, sumOf, totalsLine, type Results} from './testing/results.ts';
import {findTestFiles} from './testing/test-files.ts';

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    engine: {type: 'string', default: engineNames.join(',')},
    files: {type: 'string', multiple: true, default: ['test/**/*.test.ts']},
  },
});

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

/** A machine for checks must have every engine; a person's own machine may lack one. */
function refuseMissing(missing: readonly {readonly name: string}[]): Results {
  const reason = 'not installed; `node tools/set-up.js --browsers` installs it where it can';
  if (!process.env['CI']) {
    for (const {name} of missing) say(`Without ${name}: ${reason}.`);
    return {passed: 0, failures: []};
  }
  return {
    passed: 0,
    failures: missing.map(({name}) => ({place: name, file: 'engine', path: [], reason})),
  };
}

// These are about what the build makes of this project.
const needsBuild = (file: string) => /(script-tag|hosts\/[\w-]+)\.test\.ts$/.test(file);

const isOfServer = (file: string) => file.includes('server');

const needsPhp = (file: string) => /^test[\\/]integrations[\\/]/.test(file);

async function runEverything(): Promise<Results> {
  const files = findTestFiles(values.files);
  const wanted = values.engine.split(',');
  const engines = installedEngines().filter(({name}) => wanted.includes(name));
  const all: Results[] = [];
  if (values.only !== 'browser') {
    const lacksPostgres = files.node.some(isOfServer) && !findPostgres();
    const lacksPhp = files.node.some(needsPhp) && !findProgram('php');
    all.push(refuseMissing(lacksPostgres ? [{name: 'PostgreSQL'}] : []));
    all.push(refuseMissing(lacksPhp ? [{name: 'PHP'}] : []));
    all.push(await runNodeTests(files.node.filter(file => !lacksPhp || !needsPhp(file))));
    say(`node: ${totalsLine(sumOf(all))}`);
  }
  if (values.only !== 'node') {
    all.push(refuseMissing(engines.filter(({program}) => !program)));
    if (files.browser.some(needsBuild)) all.push(await buildForTests());
    all.push(...(await runBrowserTests(files.browser, engines)));
  }
  return sumOf(all);
}

const results = await runEverything();
for (const failure of results.failures) say(describeFailure(failure));
say(totalsLine(results));
process.exit(results.passed > 0 && results.failures.length === 0 ? 0 : 1);
