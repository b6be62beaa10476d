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
};

/**
 * Serves the pages of the bench, a build and the demo's feeds over HTTP/1.1 with brotli, as a good
 * static host does.
 *
 * @param folder - Where the build is.
 */
export async function serveForBench(folder: string): Promise<BenchServer> {
  const roots = new Map([
    ['pages', path.join(project, 'tools/bench/pages')],
    ['feeds', path.join(project, 'demo/feeds')],
    ['opslag', path.resolve(folder)],
  ]);
  const packed = new Map<string, Buffer>();
  const contentOf = (file: string) => {
    const content = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, content);
    return content;
  };
  const server = createServer(({url = '/'}, response) => {
    const [, root = '', ...rest] = new URL(url, 'http://localhost').pathname.split('/');
    const file = path.join(roots.get(root) ?? project, ...rest);
    if (!roots.has(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    response.end(contentOf(file));
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
