import {once} from 'node:events';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Addresses, Host} from '../../test/hosts/host.ts';
import {watch} from './in-page/watch.ts';
import {framePage, hostPage, kindAsked} from '../../test/hosts/page.ts';

/** The museum, open to visitors. */
export interface Museum {
  readonly at: Addresses;
  /** What browsers have reported against a host's policy so far. */
  readonly reports: readonly string[];
  close(): Promise<void>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

// Without a charset, as many a server has it: the page's own counts then.
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the host pages on one origin and the script on another.
 *
 * @param dist - Where the build lies.
 * @param organiser - Address of the third origin.
 */
export async function openMuseum(
  hosts: readonly Host[],
  dist: string,
  organiser: string,
): Promise<Museum> {
  const reports: string[] = [];
  const scripts = await listenWith((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    sendFile(path.resolve(dist), pathOf(request), response);
  });
  const pages = await listenWith((request, response) => {
    if (request.method === 'POST') return void takeReport(request, response, reports);
    const asked = pathOf(request);
    if (asked === '/watch.js') {
      response.writeHead(200, {'Content-Type': 'text/javascript'});
      return void response.end(`(${watch.toString()})()`);
    }
    if (asked === '/room.css') {
      response.writeHead(200, {'Content-Type': 'text/css'});
      return void response.end(roomRules(request));
    }
    const npm = /^\/npm(\/.*)$/.exec(asked)?.[1];
    if (npm) return sendFile(`${project}node_modules`, npm, response);
    const files = /^\/files(\/.*)$/.exec(asked)?.[1];
    if (files) return sendFile(`${project}test/hosts/files`, files, response);
    const name = /^\/(?:hosts|frames)\/([\w-]+)/.exec(asked)?.[1];
    const host = hosts.find(one => one.name === name);
    if (!host) return void response.writeHead(404).end();
    if (host.sandbox && asked.startsWith('/frames')) {
      response.writeHead(200, {'Content-Type': 'text/html'});
      const within = (request.url ?? '').replace('/frames', '/hosts');
      return void response.end(framePage(host.sandbox, within));
    }
    if (asked.endsWith('/events.json')) {
      return void response.writeHead(307, {Location: `${organiser}events.json`}).end();
    }
    response.writeHead(200, headersOf(host, at));
    const page = hostPage(host, at, kindAsked(searchOf(request)));
    response.end(Buffer.from(page, host.charset === 'iso-8859-1' ? 'latin1' : 'utf8'));
  });
  const at: Addresses = {page: addressOf(pages), script: addressOf(scripts), organiser};
  return {
    at,
    reports,
    async close() {
      for (const server of [pages, scripts]) {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      }
    },
  };
}

/** Rules that keep room for each element, from `event-card=700&signup-form=900`. */
const roomRules = (request: IncomingMessage) =>
  [...searchOf(request)]
    .map(
      ([tag, height]) =>
        `html body ${tag}{display:block!important;min-height:${height}px!important;box-sizing:border-box!important}`,
    )
    .join('\n');

const pathOf = ({url = '/'}: IncomingMessage) => new URL(url, 'http://museum').pathname;

const searchOf = ({url = '/'}: IncomingMessage) => new URL(url, 'http://museum').searchParams;

async function listenWith(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/`;
}

const headersOf = ({charset = 'utf-8', headers}: Host, at: Addresses) => ({
  'Content-Type': `text/html; charset=${charset}`,
  ...headers?.(at),
});

function sendFile(root: string, name: string, response: ServerResponse) {
  const file = path.join(root, decodeURIComponent(name));
  const isThere = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
  if (!isThere) return void response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
  });
  response.end(readFileSync(file));
}

/** Keeps what a browser reports, in its own words. */
async function takeReport(request: IncomingMessage, response: ServerResponse, reports: string[]) {
  let body = '';
  for await (const piece of request) body += String(piece);
  reports.push(`${pathOf(request)} ${body}`);
  response.writeHead(204).end();
}
