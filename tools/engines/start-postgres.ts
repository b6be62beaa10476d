import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chown, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir, userInfo} from 'node:os';
import path from 'node:path';
import {Client} from 'pg';
import {findPostgres} from './postgres.js';

/** A PostgreSQL of one's own, that nothing but its folder leads to. */
export interface Postgres {
  /** Makes an empty database and gives its URL. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const USER = 'opslag';

/**
 * Starts the PostgreSQL that this machine has, with data in a folder that is gone when it stops.
 *
 * @param settings - As in `postgresql.conf`: `fsync=off`.
 * @throws When there is none, or it doesn't start.
 */
export async function startPostgres(...settings: readonly string[]): Promise<Postgres> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL is not installed.');
  const owner = unprivileged();
  const folder = await mkdtemp(path.join(tmpdir(), 'opslag-pg-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  // Danish, so that what sorts otherwise there than by bytes would be seen.
  const made = spawnSync(
    path.join(programs, 'initdb'),
    [
      ...['--pgdata', data, '--username', USER, '--auth', 'trust', '--encoding', 'UTF8'],
      ...['--no-sync', '--no-locale', '--locale-provider', 'icu', '--icu-locale', 'da-DK'],
    ],
    {...owner, cwd: folder, encoding: 'utf8'},
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const options = ['listen_addresses=', ...settings].flatMap(setting => ['-c', setting]);
  const postgres = spawn(path.join(programs, 'postgres'), ['-D', data, '-k', folder, ...options], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Also where we are interrupted, and `stop` is never called.
  process.once('exit', () => postgres.kill('SIGQUIT'));
  await untilReady(postgres);
  const urlOf = (database: string) =>
    `postgresql://${USER}@/${database}?host=${encodeURIComponent(folder)}`;
  return {
    newDatabase: () => newDatabase(urlOf),
    async stop() {
      const ended = once(postgres, 'exit');
      postgres.kill('SIGQUIT');
      await ended;
      await rm(folder, {recursive: true, force: true});
    },
  };
}

async function newDatabase(urlOf: (database: string) => string): Promise<string> {
  const name = `opslag_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({connectionString: urlOf('postgres')});
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return urlOf(name);
}

/** PostgreSQL never runs as root. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  const {status, stdout} = spawnSync('id', ['-u', 'nobody'], {encoding: 'utf8'});
  const group = spawnSync('id', ['-g', 'nobody'], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`PostgreSQL needs another user than ${userInfo().username}.`);
  return {uid: Number(stdout), gid: Number(group.stdout)};
}

function untilReady(postgres: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    postgres.stderr?.on('data', (chunk: Buffer) => {
      words += chunk.toString();
      if (words.includes('ready to accept connections')) resolve();
    });
    postgres.once('exit', () => reject(new Error(`PostgreSQL did not start: ${words}`)));
  });
}
