import {spawn, type ChildProcess} from 'node:child_process';

/** An X display nobody looks at. */
export interface VirtualDisplay {
  /** As in the environment variable `DISPLAY`. */
  readonly name: string;
  close(): void;
}

/** Starts Xvfb on a free display, and resolves when it takes clients; rejects when it can't. */
export function startVirtualDisplay(): Promise<VirtualDisplay> {
  return new Promise((resolve, reject) => {
    // Xvfb writes the number it chose to the descriptor we name, once it is ready.
    const server: ChildProcess = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve({name: `:${number.toString().trim()}`, close: () => void server.kill()});
    });
  });
}
