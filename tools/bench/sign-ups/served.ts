import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Contestant} from './contestant.ts';
import {decided, SECRET} from './organiser.ts';
import {postSignUp} from './post.ts';
import {timeCrowd} from './timing.ts';

/** How often to look whether the mail is out, in milliseconds. */
const LOOK = 100;

/** Where things are. */
export interface ServedFrom {
  /** The build's folder, with `opslag.js`. */
  readonly build: string;
  /** Where the configuration and the mail go; is made. */
  readonly folder: string;
  /** Path of a SQLite file or URL of a PostgreSQL database. */
  readonly database: string;
  /** Address of the feed. */
  readonly feed: string;
}

/**
 * Starts `opslag serve` as an organiser does. Its limits of how often one network may come are set
 * aside by configuration alone: it trusts the header that says where each visitor comes from.
 */
export async function served({build, folder, database, feed}: ServedFrom): Promise<Contestant> {
  const mailFolder = path.join(folder, 'mail');
  await mkdir(mailFolder, {recursive: true});
  const configuration = {
    ...{...decided, database, mailFolder, secret: SECRET, feeds: [feed]},
    ...{url: 'https://signup.example/', port: 0, proxies: 1},
  };
  const file = path.join(folder, 'opslag.config.json');
  await writeFile(file, JSON.stringify(configuration));
  const program = path.resolve(build, 'opslag.js');
  const child = spawn(process.execPath, [program, 'serve', '--config', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Also where something else goes wrong, and `close` is never called.
  process.once('exit', () => child.kill());
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('`opslag serve` has ended.')));
    createInterface(child.stdout).on('line', line => {
      const [, listening] = /"listening":"([^"]+)"/.exec(line) ?? [];
      if (listening) resolve(listening);
    });
  });
  let sent = 0;
  return {
    name: 'opslag serve',
    async time(visitors, crowd) {
      const timing = await timeCrowd(visitors, crowd, async visitor => {
        await postSignUp(address, visitor);
        sent += 1;
      });
      // Its mail goes out meanwhile and after; the next contestant gets a machine at rest.
      while ((await readdir(mailFolder)).filter(name => name.endsWith('.eml')).length < sent) {
        await sleep(LOOK);
      }
      return timing;
    },
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
