import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {serveDemo, type Demo} from '../../../demo/serve.ts';
import {buildForPages} from '../../../tools/build/for-pages.ts';

/** A demo with a data folder of its own. */
export interface TestDemo extends Demo {
  readonly scriptFolder: string;
  /** Gives the rows of a table of an organiser's server. */
  rows(organiser: string, table: 'sign_ups' | 'subscriptions'): readonly Record<string, unknown>[];
}

/** Builds the script and serves the demo on free ports; all of it is gone when it is closed. */
export async function aDemo(): Promise<TestDemo> {
  const folder = await mkdtemp(path.join(tmpdir(), 'opslag-demo-'));
  const scriptFolder = path.join(folder, 'script');
  const dataFolder = path.join(folder, 'data');
  await buildForPages(scriptFolder);
  const demo = await serveDemo({dataFolder, scriptFolder});
  return {
    ...demo,
    scriptFolder,
    rows(organiser, table) {
      const file = path.join(dataFolder, `${organiser}.sqlite`);
      const database = new DatabaseSync(file, {readOnly: true});
      const rows = database.prepare(`SELECT * FROM ${table}`).all();
      database.close();
      return rows;
    },
    async close() {
      await demo.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}
