import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

/** A running server of static files. */
export interface BenchServer {
  /** With a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  // What a sign-up server would answer.
  '': 'application/json',
};

/**
 * Serves the pages of the bench, a build, the demo's feeds and peers from npm over HTTP/1.1 with
 * brotli, as a good static host does.
 *
 * @param folder - Where the build is.
 * @param made - Files that lie nowhere, by their paths.
 */
export async function serveForBench(
  folder: string,
  made: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const roots = new Map([
    ['pages', path.join(project, 'tools/bench/pages')],
    ['feeds', path.join(project, 'demo/feeds')],
    ['opslag', path.resolve(folder)],
    ['peers', path.join(project, 'node_modules')],
  ]);
  const packed = new Map<string, Buffer>();
  const packedOnce = (name: string, content: () => Buffer | string) => {
    const known = packed.get(name) ?? brotliCompressSync(content());
    packed.set(name, known);
    return known;
  };
  const contentOf = (name: string): Buffer | undefined => {
    const text = made[name];
    if (text !== undefined) return packedOnce(name, () => text);
    const [root = '', ...rest] = name.split('/');
    const folder = roots.get(root);
    const file = path.join(folder ?? '', ...rest);
    if (!folder || !existsSync(file) || !statSync(file).isFile()) return undefined;
    return packedOnce(name, () => readFileSync(file));
  };
  const server = createServer(({url = '/'}, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1);
    const content = contentOf(name);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(name)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    response.end(content);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
