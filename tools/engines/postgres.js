// Plain JavaScript for any Node: it is read before this project's own Node is installed.
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {findProgram, isExecutable} from './installed.js';

/** Where Debian puts each version's programs, outside PATH. */
const VERSIONS = '/usr/lib/postgresql';

/**
 * The folder with PostgreSQL's own programs (`initdb`, `postgres`): of PATH, or else of the newest
 * version that Debian has installed; `undefined` where there is none.
 *
 * @returns {string | undefined}
 */
export function findPostgres() {
  const inPath = findProgram('initdb');
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
  const folders = [
    ...(inPath ? [path.dirname(inPath)] : []),
    ...newestFirst.map(version => path.join(VERSIONS, version, 'bin')),
  ];
  return folders.find(folder =>
    ['initdb', 'postgres'].every(program => isExecutable(path.join(folder, program))),
  );
}
