// Plain JavaScript for any Node: it is read before this project's own Node is installed.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Where each engine's program is; `undefined` where it isn't installed.
 *
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {{name: EngineName, program: string | undefined}} InstalledEngine
 */

/** @type {readonly EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit'];

/**
 * Whether a file is there and may be run.
 *
 * @param {string} file
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of some programs that is in PATH.
 *
 * @param {readonly string[]} names
 */
export function findProgram(...names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap(name => folders.map(folder => path.join(folder, name))).find(isExecutable);
}

/** WebKitGTK's own small browser, which lies outside PATH: /usr/lib/<machine>/webkit2gtk-<n>. */
function findMiniBrowser() {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return undefined;
  const machines = readdirSync(lib).map(name => path.join(lib, name));
  return [lib, ...machines]
    .flatMap(folder => [
      path.join(folder, 'webkit2gtk-4.1/MiniBrowser'),
      path.join(folder, 'webkit2gtk-4.0/MiniBrowser'),
      path.join(folder, 'webkitgtk-6.0/MiniBrowser'),
    ])
    .find(isExecutable);
}

function findWebKit() {
  const driven = findProgram('WebKitWebDriver') && (process.env['DISPLAY'] || findProgram('Xvfb'));
  return driven ? findMiniBrowser() : undefined;
}

/**
 * The engines of this machine, in the order in which they are tested.
 *
 * @returns {InstalledEngine[]}
 */
export function installedEngines() {
  return [
    {
      name: 'chromium',
      program: findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    },
    {name: 'firefox', program: findProgram('firefox-esr', 'firefox')},
    {name: 'webkit', program: findWebKit()},
  ];
}
