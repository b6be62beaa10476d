import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {explainFaults} from '../configuration/explain.ts';
import {readConfiguration, type ConfigurationReading} from '../configuration/read.ts';
import type {Configuration} from '../configuration/schema.ts';
import {settingsOf} from '../configuration/settings.ts';
import type {Environment} from '../configuration/variables.ts';
import {createLog, type LogLine, type LogStream} from '../node/log-lines.ts';
import {createFolderMailer} from '../node/mailers/folder.ts';
import {createSmtpMailer} from '../node/mailers/smtp.ts';
import {readSecretFile} from '../node/secret-file.ts';
import {startServer, type RunningServer} from '../node/serve.ts';
import {isPostgresUrl} from '../storage/sql/postgres-url.ts';

/** The file that is read when none is named. */
export const DEFAULT_FILE = 'opslag.config.json';

/** A server that runs, or why there is none. */
export type Serving =
  | {readonly ok: true; readonly server: RunningServer; readonly log: (line: LogLine) => void}
  | {readonly ok: false; readonly words: string};

/**
 * Starts a server as its configuration says.
 *
 * @param file - The configuration file; `opslag.config.json`, where there is one, by default.
 * @throws When the server can't start for another reason than its configuration.
 */
export async function serve(
  file: string | undefined,
  environment: Environment,
  output: LogStream,
): Promise<Serving> {
  const name = file ?? environment['OPSLAG_CONFIG'] ?? DEFAULT_FILE;
  const text = await contentOf(name);
  if (text === undefined && name !== DEFAULT_FILE) {
    return {ok: false, words: `There is no file ${path.resolve(name)}.`};
  }
  const reading = readConfiguration(text, environment);
  if (!reading.ok) return {ok: false, words: refusal(reading, name, text !== undefined)};
  const {configuration} = reading;
  const log = createLog(output, () => new Date());
  const server = await start(configuration, path.dirname(path.resolve(name)), log);
  log({
    what: 'started',
    url: configuration.url,
    listening: `http://${configuration.host}:${server.port}`,
    feeds: configuration.feeds.map(feed => feed.replace(/[?#].*$/, '')),
    database: isPostgresUrl(configuration.database) ? 'PostgreSQL' : configuration.database,
    mail: configuration.smtp ? 'SMTP' : configuration.mailFolder,
  });
  return {ok: true, server, log};
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function refusal(
  {faults}: Extract<ConfigurationReading, {ok: false}>,
  name: string,
  isThere: boolean,
): string {
  const where = isThere ? name : `${name} (there is none in this folder) or the environment`;
  return [
    `The server can't start yet. ${faults.length === 1 ? 'This is' : `These ${faults.length} things are`} to be put right in ${where}:`,
    ...explainFaults(faults, name).map(paragraph => `- ${paragraph}`),
  ].join('\n\n');
}

/** Paths are as seen from the configuration file's folder. */
async function start(
  configuration: Configuration,
  folder: string,
  log: (line: LogLine) => void,
): Promise<RunningServer> {
  const {database, port, host, proxies, feeds, smtp, secret} = configuration;
  const at = (file: string) => path.resolve(folder, file);
  return startServer({
    ...{port, host, proxies, feeds, log},
    database: isPostgresUrl(database) || database === ':memory:' ? database : at(database),
    mailer: smtp
      ? createSmtpMailer(smtp)
      : createFolderMailer(at(configuration.mailFolder ?? 'mail')),
    secret: secret ?? (await readSecretFile(at(configuration.secretFile ?? 'opslag.secret'))),
    settings: settingsOf(configuration),
    answered: request => {
      if (!isProbe(request)) log({what: 'request', ...request});
    },
  });
}

/** Balancers ask every few seconds, and what goes well is not worth a line. */
const isProbe = ({route, status}: {readonly route: string; readonly status: number}) =>
  status === 200 && /\/(health|ready)$/.test(route);
