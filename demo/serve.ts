import {once} from 'node:events';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {createAdaptorServer} from '@hono/node-server';
import {organisers} from './organisers.ts';
import {createPages} from './serve/pages.ts';
import {freePorts, HOST, serverAddress, startServers} from './serve/servers.ts';

/** How the demo is served. */
export interface DemoOptions {
  /** Port of the pages; the organisers' servers take the ones after it. 0 for any that are free. */
  readonly port?: number;
  /** Where databases and mail are kept. */
  readonly dataFolder?: string;
  /** Where the built script lies; by default where `npm run build` puts it. */
  readonly scriptFolder?: string;
}

/** The demo, being served. */
export interface Demo {
  /** Address of the start page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const ownData = fileURLToPath(new URL('data', import.meta.url));
const ownScript = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Serves the partners' sites, the feeds and the inbox on one port, and the organisers' servers on
 * others, so that every sign-up crosses from one origin to another as it does in life.
 */
export async function serveDemo({
  port = 0,
  dataFolder = ownData,
  scriptFolder = ownScript,
}: DemoOptions = {}): Promise<Demo> {
  const [pagesPort = 0, ...ports] = await portsFrom(port, organisers.length + 1);
  const portOf = ({id}: {readonly id: string}) =>
    ports[organisers.findIndex(one => one.id === id)] ?? 0;
  const url = serverAddress(pagesPort);
  const mailFolder = path.join(dataFolder, 'mail');

  const pages = createPages({mailFolder, scriptFolder, apiOf: one => serverAddress(portOf(one))});
  const server = createAdaptorServer({fetch: pages.fetch});
  server.listen(pagesPort, HOST);
  await once(server, 'listening');
  const feedOf = ({id}: {readonly id: string}) => `${url}feeds/${id}.json`;
  const servers = await startServers({
    ...{dataFolder, mailFolder, feedOf, portOf},
    script: `${url}opslag/opslag.js`,
  });

  return {
    url,
    async close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await Promise.all([once(server, 'close'), ...servers.map(one => one.stop())]);
    },
  };
}

/** Gives so many ports: the ones from `port` on, or any that are free. */
const portsFrom = async (port: number, count: number): Promise<number[]> =>
  port === 0 ? freePorts(count) : Array.from({length: count}, (_, index) => port + index);
