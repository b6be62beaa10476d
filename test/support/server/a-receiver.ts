import {once} from 'node:events';
import {createServer, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {whenOver, type Test} from './when-over.ts';

/** A request that another program got. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Another program on this machine, and what it was told. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** Decides what it answers from now on; 200 until then. */
  answer(status: number, headers?: Readonly<Record<string, string>>): void;
}

/** Starts another program that ends with the test. */
export async function aReceiver(test: Test, body: unknown = {}): Promise<Receiver> {
  const received: Received[] = [];
  let status = 200;
  let headers: Readonly<Record<string, string>> = {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        path: `${request.method} ${request.url}`,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      response.writeHead(status, {'Content-Type': 'application/json', ...headers});
      response.end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  whenOver(test, () => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    answer(nextStatus, nextHeaders = {}) {
      status = nextStatus;
      headers = nextHeaders;
    },
  };
}
