import {spawnSync} from 'node:child_process';
import {globSync} from 'node:fs';
import path from 'node:path';

/**
 * The scripts in a folder that Node can't read. A decorator the bundler has left as it was ends up
 * here: no engine reads them, and the bundler doesn't complain.
 */
export const unreadableScripts = (folder: string): string[] =>
  globSync('**/*.js', {cwd: folder}).filter(
    file => spawnSync(process.execPath, ['--check', path.join(folder, file)]).status !== 0,
  );
