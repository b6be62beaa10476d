import {once} from 'node:events';
import {createServer} from 'node:http';
import {getRequestListener} from '@hono/node-server';

/** How often to look for connections that have nothing more to do, in milliseconds. */
const LOOK = 50;

/** Answers a request that came over the network. */
export type AnswerRequest = Parameters<typeof getRequestListener>[0];

/** An app that can be reached over the network. */
export interface Listening {
  readonly port: number;
  /** Takes nothing new, and ends when what was asked has been answered. */
  stop(): Promise<void>;
  /** Breaks off what hasn't been answered. */
  breakOff(): void;
}

/**
 * Lets an app be asked over the network.
 *
 * @param port - 0 for any that is free.
 * @throws When the port is taken or may not be used.
 */
export async function listen(
  answer: AnswerRequest,
  port: number,
  host?: string,
): Promise<Listening> {
  const listener = getRequestListener(answer);
  const server = createServer((request, response) => void listener(request, response));
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      // A browser keeps its connection after the answer, for what it may ask next.
      const timer = setInterval(() => server.closeIdleConnections(), LOOK);
      await closed;
      clearInterval(timer);
    },
    breakOff: () => server.closeAllConnections(),
  };
}
