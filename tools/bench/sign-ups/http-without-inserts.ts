import {fork} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import type {Contestant} from './contestant.ts';
import {postSignUp} from './post.ts';
import {timeCrowd} from './timing.ts';

const program = fileURLToPath(new URL('bare-http.ts', import.meta.url));

/** Starts a server that takes the same requests, gives the same answers, and does nothing else. */
export async function httpWithoutInserts(): Promise<Contestant> {
  const child = fork(program);
  process.once('exit', () => child.kill());
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (told: string) => resolve(told));
    child.once('exit', () => reject(new Error('The server without inserts has ended.')));
  });
  return {
    name: 'b  the same HTTP, without inserts',
    time: (visitors, crowd) =>
      timeCrowd(visitors, crowd, async visitor => {
        await postSignUp(address, visitor);
      }),
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
