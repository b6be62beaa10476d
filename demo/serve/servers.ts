import {once} from 'node:events';
import {mkdir} from 'node:fs/promises';
import {createServer, type Server} from 'node:net';
import path from 'node:path';
import {createFolderMailer} from '../../server/src/node/mailers/folder.ts';
import {startServer, type RunningServer} from '../../server/src/node/serve.ts';
import type {LogEntry} from '../../server/src/surroundings.ts';
import {organisers, type Organiser} from '../organisers.ts';
import {settingsOf} from '../settings-of.ts';

/** The demo is for this machine alone: its inbox shows everyone's mail. */
export const HOST = 'localhost';

/** Where the organisers' servers keep things, and where they find the feeds. */
export interface ServerSurroundings {
  readonly dataFolder: string;
  readonly mailFolder: string;
  readonly feedOf: (organiser: Organiser) => string;
  readonly portOf: (organiser: Organiser) => number;
  /** Address of `opslag.js`. */
  readonly script: string;
}

/** Starts a server for each organiser, as they would run them: each with a database of its own. */
export async function startServers(surroundings: ServerSurroundings): Promise<RunningServer[]> {
  await mkdir(surroundings.dataFolder, {recursive: true});
  return Promise.all(organisers.map(organiser => startFor(organiser, surroundings)));
}

const startFor = (
  organiser: Organiser,
  {dataFolder, mailFolder, feedOf, portOf, script}: ServerSurroundings,
) =>
  startServer({
    port: portOf(organiser),
    host: HOST,
    database: path.join(dataFolder, `${organiser.id}.sqlite`),
    mailer: createFolderMailer(mailFolder),
    feeds: [feedOf(organiser)],
    secret: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex'),
    settings: {...settingsOf(organiser, serverAddress(portOf(organiser))), script},
    log: tell,
  });

/** The address of a server on this machine. */
export const serverAddress = (port: number): string => `http://${HOST}:${port}/`;

const tell = (entry: LogEntry) => process.stderr.write(`${JSON.stringify(entry)}\n`);

/** Finds a port that nothing listens on. */
export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

/** Finds so many ports that nothing listens on; all are held until the last is found. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({length: count}, () => createServer().listen(0, HOST));
  await Promise.all(probes.map(probe => once(probe, 'listening')));
  const ports = probes.map(portOfProbe);
  await Promise.all(probes.map(probe => once(probe.close(), 'close')));
  return ports;
}

function portOfProbe(probe: Server): number {
  const address = probe.address();
  if (!address || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
