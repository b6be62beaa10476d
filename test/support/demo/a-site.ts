import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import {HOST, serverAddress} from '../../../demo/serve/servers.ts';
import type {Closable} from './kept-for-suite.ts';

/** Somebody's website, on an origin of its own. */
export interface Site extends Closable {
  /** With a slash at its end. */
  readonly url: string;
}

/** Answers HTTP on this machine, on any port that is free. */
export async function aSite(listener: RequestListener): Promise<Site> {
  const server = createServer(listener).listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The site has no port.');
  return {
    url: serverAddress(address.port),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
