import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

/** A browser under a WebDriver of its own, so that one that crashes takes no other with it. */
export interface WebDriverSession {
  /** Runs a command; throws with WebDriver's own words when it is refused or the driver is gone. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Ends the browser and its driver, whatever state they are in. */
  close(): Promise<void>;
}

/** What to start, and in which surroundings. */
export interface WebDriverOptions {
  readonly driver: string;
  readonly capabilities: object;
  readonly environment: NodeJS.ProcessEnv;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** How long a driver may take on a cold, busy machine, in milliseconds. */
const PATIENCE = {start: 60_000, session: 120_000, command: 60_000};

async function send(
  url: string,
  method: string,
  body?: object,
  patience = PATIENCE.command,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {'content-type': 'application/json'},
    ...(method === 'POST' ? {body: JSON.stringify(body ?? {})} : {}),
    signal: AbortSignal.timeout(patience),
  });
  const answer: unknown = await response.json();
  const value = isObject(answer) ? answer['value'] : undefined;
  if (isObject(value) && 'error' in value) {
    throw new Error(
      `WebDriver ${method} ${url}: ${String(value['error'])}: ${String(value['message'])}`,
    );
  }
  return value;
}

async function untilReady(base: string): Promise<void> {
  const end = Date.now() + PATIENCE.start;
  while (Date.now() < end) {
    const ready = await send(`${base}/status`, 'GET').catch(() => undefined);
    if (ready !== undefined) return;
    await pause(50);
  }
  throw new Error('The WebDriver never became ready.');
}

/** Starts a driver on a free port and a browser under it. */
export async function startWebDriver(options: WebDriverOptions): Promise<WebDriverSession> {
  const port = await freePort();
  // A group of its own, so that the browser's processes can be ended with the driver.
  const driver = spawn(options.driver, [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {...process.env, ...options.environment},
  });
  driver.on('error', () => undefined);
  const endProcesses = () => {
    try {
      if (driver.pid) process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // The group is gone already, which is what was wanted.
    }
  };
  process.once('exit', endProcesses);

  try {
    const base = `http://127.0.0.1:${port}`;
    await untilReady(base);
    const wishes = {capabilities: {alwaysMatch: options.capabilities}};
    const session = await send(`${base}/session`, 'POST', wishes, PATIENCE.session);
    const id = isObject(session) ? String(session['sessionId']) : '';
    return {
      command: (method, path, body) => send(`${base}/session/${id}${path}`, method, body),
      async close() {
        await send(`${base}/session/${id}`, 'DELETE').catch(() => undefined);
        process.off('exit', endProcesses);
        endProcesses();
      },
    };
  } catch (error) {
    endProcesses();
    throw error;
  }
}
