import {spawnSync} from 'node:child_process';

/** Runs a program of this project with its output shown; true when it succeeded. */
export function run(program: string, ...args: string[]): boolean {
  const {status, error} = spawnSync(program, args, {stdio: 'inherit'});
  if (error) throw error;
  return status === 0;
}

/** Like `run`, and ends this process when the program failed. */
export function runOrExit(program: string, ...args: string[]): void {
  if (!run(program, ...args)) process.exit(1);
}
