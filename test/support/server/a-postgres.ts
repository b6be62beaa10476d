import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chown, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir, userInfo} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {Client} from 'pg';
import {findPostgres} from '../../../tools/engines/postgres.js';

const programs = findPostgres();

/** Whether this machine has PostgreSQL; without it `npm test` says so, and fails where CI is set. */
export const hasPostgres = programs !== undefined;

/** A PostgreSQL of this test file's own, that nothing but its folder leads to. */
interface Cluster {
  readonly urlOf: (database: string) => string;
  readonly stop: () => Promise<void>;
}

const USER = 'opslag';

let cluster: Promise<Cluster> | undefined;
after(async () => (await cluster)?.stop());

/** Makes an empty database and gives its URL; PostgreSQL is started with the first one. */
export async function aPostgresUrl(): Promise<string> {
  cluster ??= startCluster();
  const {urlOf} = await cluster;
  const name = `opslag_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({connectionString: urlOf('postgres')});
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return urlOf(name);
}

async function startCluster(): Promise<Cluster> {
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
  const postgres = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    {...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe']},
  );
  // Also where the test is interrupted, and its hooks never run.
  process.once('exit', () => postgres.kill('SIGQUIT'));
  await untilReady(postgres);
  return {
    urlOf: database => `postgresql://${USER}@/${database}?host=${encodeURIComponent(folder)}`,
    async stop() {
      const ended = once(postgres, 'exit');
      postgres.kill('SIGQUIT');
      await ended;
      await rm(folder, {recursive: true, force: true});
    },
  };
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
