import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {whenOver, type Test} from './when-over.ts';

/** Answers HTTP on this machine until the test is over; gives the address, without a slash. */
export async function anHttpServer(test: Test, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  whenOver(test, () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The organiser's website with a feed; gives the feed's address. */
export const aWebsite = async (test: Test, feed: object): Promise<string> => {
  const address = await anHttpServer(test, (_request, response) => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(feed));
  });
  return `${address}/events.json`;
};
