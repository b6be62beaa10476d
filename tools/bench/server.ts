// Usage: node tools/bench/server.ts [folder]. Times sign-ups on the last build of the server, beside
// the same inserts without HTTP and the same HTTP without inserts.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {findPostgres} from '../engines/postgres.js';
import {startPostgres} from '../engines/start-postgres.ts';
import {NodeSqliteDialect} from '../../server/src/storage/sql/node-sqlite-dialect.ts';
import {WaitingPostgresDialect} from '../../server/src/storage/sql/postgres-dialect.ts';
import {serveForBench} from './serve.ts';
import {httpWithoutInserts} from './sign-ups/http-without-inserts.ts';
import {insertsWithoutHttp, type NewDialect} from './sign-ups/inserts-without-http.ts';
import {feed} from './sign-ups/organiser.ts';
import {served} from './sign-ups/served.ts';
import {tableOf} from './sign-ups/table.ts';
import {timeInTurn} from './sign-ups/turns.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    runs: {type: 'string', default: '5'},
    'sign-ups': {type: 'string', default: '400'},
    'at-once': {type: 'string', default: '8'},
    seconds: {type: 'string', default: '10'},
  },
});
const [build = 'server/dist'] = positionals;
const rounds = {
  runs: Number(values.runs),
  signUps: Number(values['sign-ups']),
  atOnce: Number(values['at-once']),
  longest: Number(values.seconds) * 1000,
};
const folder = await mkdtemp(path.join(tmpdir(), 'opslag-bench-'));
const website = await serveForBench('dist', {'events.json': JSON.stringify(feed)});

/** Times sign-ups on a database that is empty, beside the floors on one of the same kind. */
async function timeStore(name: string, database: string, newDialect: NewDialect) {
  const at = path.join(folder, name);
  const from = {build, folder: at, database, feed: `${website.url}events.json`};
  const contestants = await Promise.all([
    served(from),
    insertsWithoutHttp(newDialect, rounds.signUps),
    httpWithoutInserts(),
  ]);
  try {
    const timings = await timeInTurn(contestants, rounds);
    const title = `${name}, ${rounds.atOnce} at once`;
    for (const line of tableOf(title, contestants, timings)) process.stdout.write(`${line}\n`);
  } finally {
    await Promise.all(contestants.map(one => one.close()));
  }
}

try {
  let files = 0;
  const newFile = () => path.join(folder, `${(files += 1)}.sqlite`);
  await timeStore('SQLite', newFile(), () => Promise.resolve(new NodeSqliteDialect(newFile())));
  if (findPostgres()) {
    const postgres = await startPostgres();
    try {
      const newDialect = async () =>
        new WaitingPostgresDialect(await postgres.newDatabase(), () => undefined);
      await timeStore('PostgreSQL', await postgres.newDatabase(), newDialect);
    } finally {
      await postgres.stop();
    }
  } else {
    process.stdout.write('PostgreSQL isn’t installed here.\n');
  }
} finally {
  await website.close();
  await rm(folder, {recursive: true, force: true});
}
