import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner';

interface Photographer {
  getPage(sessionId: string): {screenshot(options: {path: string}): Promise<unknown>};
}

const isPhotographer = (browser: object): browser is Photographer => 'getPage' in browser;

const folder = path.resolve('test/screenshots');

/**
 * The command `screenshot` with `{path: 'card-320.png'}`: writes what the page shows now into
 * `test/screenshots/`, with the engine's name in front. Resolves to the file's path.
 */
export const screenshotCommand: TestRunnerPlugin<{path?: unknown}> = {
  name: 'screenshot-command',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'screenshot' || !isPhotographer(browser)) return undefined;
    const file = path.join(folder, `${browser.name.toLowerCase()}-${String(payload?.path)}`);
    // The tests may not write anywhere else.
    if (!file.startsWith(`${folder}${path.sep}`)) throw new Error(`Outside ${folder}: ${file}`);
    await mkdir(path.dirname(file), {recursive: true});
    await browser.getPage(id).screenshot({path: file});
    return file;
  },
};
