import {fork} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

/**
 * Runs a script of this folder in so many processes at once.
 *
 * @returns The number each ended with.
 */
export function inProcesses(
  count: number,
  script: string,
  ...args: readonly string[]
): Promise<unknown[]> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return Promise.all(
    Array.from({length: count}, async () => {
      const [code] = (await once(fork(file, args), 'exit')) as unknown[];
      return code;
    }),
  );
}
