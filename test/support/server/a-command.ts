import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {buildServer} from '../../../tools/build/server.ts';
import {whenOver, type Test} from './when-over.ts';

/**
 * Where the command is, once it has been run: inside the project, where what it depends on is
 * found; one for each test file.
 */
export const builtFolder = fileURLToPath(
  new URL(`../../built/command-${process.pid}`, import.meta.url),
);

let built: Promise<void> | undefined;
after(() => rm(builtFolder, {recursive: true, force: true}));

/** A run of `opslag`, as `npm run build` makes it. */
export interface Command {
  readonly process: ChildProcess;
  /** Lines of its standard output so far. */
  readonly lines: readonly string[];
  /** What it complained of so far. */
  readonly complaints: () => string;
  /** Its number, or its signal, once it has ended and said all it had to say. */
  readonly ended: Promise<number | string | null>;
}

/** Runs `opslag` with an environment of its own; it ends with the test. */
export async function runCommand(
  test: Test,
  args: readonly string[],
  options: {readonly cwd: string; readonly env?: Readonly<Record<string, string>>},
): Promise<Command> {
  await (built ??= buildServer(builtFolder));
  // What has been compiled once isn't compiled again: some tests start many.
  const env = {NODE_COMPILE_CACHE: path.join(builtFolder, 'cache'), ...options.env};
  const child = spawn(process.execPath, [path.join(builtFolder, 'opslag.js'), ...args], {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let complaints = '';
  createInterface(child.stdout).on('line', line => lines.push(line));
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => {
    return code ?? signal ?? null;
  });
  whenOver(test, () => {
    child.kill('SIGKILL');
    return ended;
  });
  return {process: child, lines, complaints: () => complaints, ended};
}

/** A server started with `opslag serve`. */
export interface ServedCommand extends Command {
  /** Where it listens, without a slash at its end. */
  readonly address: string;
}

/** Starts `opslag serve` in a folder, with what is written into its configuration file. */
export async function serveCommand(
  test: Test,
  cwd: string,
  configuration: object,
): Promise<ServedCommand> {
  await writeFile(path.join(cwd, 'opslag.config.json'), JSON.stringify(configuration));
  const command = await runCommand(test, ['serve'], {cwd});
  return {...command, address: await addressOf(command)};
}

/** The server says where it listens when it does. */
async function addressOf({process: child, lines, complaints, ended}: Command): Promise<string> {
  const started = () => lines.find(line => line.includes('"what":"started"'));
  while (!started()) {
    const output = child.stdout ? once(child.stdout, 'data') : undefined;
    const over = await Promise.race([output?.then(() => false), ended.then(() => true)]);
    if (over) throw new Error(`The server did not start: ${complaints()}`);
    await new Promise(resolve => setImmediate(resolve));
  }
  return (JSON.parse(started() ?? '') as {listening: string}).listening;
}
