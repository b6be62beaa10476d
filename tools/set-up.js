// Plain JavaScript for any Node from 20: it installs what the rest of the tools need.
// Usage: node tools/set-up.js [--browsers]; --browsers stands for all that the tests need.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {findProgram, installedEngines} from './engines/installed.js';
import {findPostgres} from './engines/postgres.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Says what is going on; standard output is left to what was asked for. @param {string} sentence */
const say = sentence => process.stderr.write(`${sentence}\n`);

/**
 * Runs a command with its output shown, and tells whether it succeeded.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, ...args) {
  say(`$ ${[command, ...args].join(' ')}`);
  const {status} = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return status === 0;
}

/** npm leaves this file behind when an installation is complete. */
function packagesAreInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed) || !existsSync(`${root}node_modules/.bin/node`)) return false;
  return statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

function installPackages() {
  if (packagesAreInstalled()) return true;
  say('Installing the packages of this project.');
  return run('npm', 'ci', '--no-audit', '--no-fund');
}

const missingEngines = () =>
  installedEngines()
    .filter(({program}) => !program)
    .map(({name}) => name);

/** The command that becomes root without a question, as words; `undefined` where there is none. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = findProgram('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n', '-E'] : undefined;
}

const browserPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** Debian would start a server along with PostgreSQL's programs; the tests start their own. */
const noServer = '/etc/postgresql-common/createcluster.d/none.conf';

/**
 * Installs packages of Debian, or says how.
 *
 * @param {readonly string[]} missing What isn't there yet.
 * @param {readonly string[]} packages
 */
function installWithApt(missing, packages) {
  const prefix = asRoot();
  if (!findProgram('apt-get') || !prefix) {
    say(
      `Not on this machine: ${missing.join(', ')}. The tests want Chromium, Firefox, WebKitGTK,` +
        ` PostgreSQL and PHP; on Debian: sudo apt-get install ${packages.join(' ')}`,
    );
    return;
  }
  say(`Installing what the tests need (not there yet: ${missing.join(', ')}).`);
  const asRootRun = (/** @type {string[]} */ ...words) => {
    const [command = '', ...args] = [...prefix, ...words];
    return run(command, ...args);
  };
  const folder = path.dirname(noServer);
  asRootRun('sh', '-c', `mkdir -p ${folder} && echo 'create_main_cluster = false' > ${noServer}`);
  const installed =
    asRootRun('apt-get', 'update', '-q') &&
    asRootRun('apt-get', 'install', '-yq', '--no-install-recommends', ...packages);
  asRootRun('rm', '-f', noServer);
  if (!installed) say(`These could not be installed: ${packages.join(', ')}.`);
}

function installForTests() {
  const engines = missingEngines();
  const postgres = findPostgres() ? [] : ['postgresql'];
  // The plugin for WordPress is tried with the bare language.
  const php = findProgram('php') ? [] : ['php-cli'];
  const missing = [...engines, ...postgres, ...php];
  if (missing.length === 0) return;
  installWithApt(missing, [...(engines.length > 0 ? browserPackages : []), ...postgres, ...php]);
}

if (!installPackages()) process.exit(1);
if (process.argv.includes('--browsers')) installForTests();
