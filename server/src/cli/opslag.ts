#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {explainFailure} from './explain-failure.ts';
import {serve} from './serve.ts';
import {snippet} from './snippet.ts';

const USAGE = `Usage: opslag serve [--config opslag.config.json]

Takes sign-ups and subscriptions, and sends their mail. What it needs to know is in one JSON file
or in the environment; when something is missing, it says what and how to write it.

       opslag snippet <feed's address, or a file> [--event x] [--element event-card] [--partner y]
                      [--lang da] [--for tag|div|script|frame|wordpress|drupal|…]
                      [--script https://…/opslag.js] [--feed https://…/feed.json]
                      [--room 640]

Writes what a partner pastes into a page, with what is shown until the script has come. By default
the script lies in opslag/ beside the feed; for a file, --feed says where it will be on the web.
With --room, how high it will be in pixels, the page keeps as much room for it, up to a window's
height, and doesn't jump.
`;

/** The number for a configuration that can't be used: trying again won't help (sysexits.h). */
const EX_CONFIG = 78;

/** Longer than the server itself takes to stop, in milliseconds. */
const LONGEST_STOP = 12_000;

const complain = (words: string) => process.stderr.write(`${words}\n`);

async function run(file: string | undefined): Promise<void> {
  const serving = await serve(file, process.env, process.stdout);
  if (!serving.ok) {
    complain(serving.words);
    process.exitCode = EX_CONFIG;
    return;
  }
  const {server, log} = serving;
  const stop = async () => {
    log({what: 'stopping'});
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    await server.stop();
    log({what: 'stopped'});
    // A connection that is kept for the next look into a feed is no reason to stay.
    process.exit();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // The second one is for those who don't want to wait.
    process.once(signal, () => void stop());
  }
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {config: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
  } catch (error) {
    complain(`${error instanceof Error ? error.message : ''}\n`);
    return undefined;
  }
}

async function writeSnippet() {
  try {
    const written = await snippet(process.argv.slice(3));
    if (written.ok) process.stdout.write(written.snippet);
    else complain(written.words);
    process.exitCode = written.ok ? 0 : 1;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

const words = process.argv[2] === 'snippet' ? undefined : asked();
if (process.argv[2] === 'snippet') {
  await writeSnippet();
} else if (words?.values.help) {
  process.stdout.write(USAGE);
} else if (words?.positionals.join(' ') === 'serve') {
  try {
    await run(words.values.config);
  } catch (error) {
    complain(`The server can't start. ${explainFailure(error)}`);
    process.exitCode = 1;
  }
} else {
  complain(USAGE);
  process.exitCode = 2;
}
