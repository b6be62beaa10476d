import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {minifySync, type Rolldown} from 'vite';

/** What some files owe to a folder of the source, or to a package; in bytes. */
export interface Share {
  readonly layer: string;
  readonly minified: number;
  /** Its part of what the files weigh with brotli, by length. */
  readonly brotli: number;
}

/** Tells what each layer adds to some chunks, the heaviest first. */
export function sharesOf(chunks: readonly Rolldown.OutputChunk[]): readonly Share[] {
  const sums = new Map<string, Share>();
  for (const {layer, minified, brotli} of chunks.flatMap(sharesIn)) {
    const {minified: m = 0, brotli: b = 0} = sums.get(layer) ?? {};
    sums.set(layer, {layer, minified: m + minified, brotli: b + brotli});
  }
  return [...sums.values()].sort((one, other) => other.brotli - one.brotli);
}

function sharesIn({code, modules}: Rolldown.OutputChunk): readonly Share[] {
  const weight = brotliCompressSync(code).length;
  const parts = Object.entries(modules).flatMap(([id, {code}]) =>
    // Compressed by itself, a module would lose what only others use.
    code ? [{layer: layerOf(id), minified: mangled(id, code).length}] : [],
  );
  const all = parts.reduce((sum, {minified}) => sum + minified, 0);
  return parts.map(part => ({...part, brotli: (weight * part.minified) / all}));
}

const mangled = (id: string, code: string): string =>
  minifySync(`${path.basename(id)}.js`, code, {compress: false, mangle: {toplevel: true}}).code;

/** The folder of the source that a module lies in, an element's by its own name; or its package. */
function layerOf(id: string): string {
  const source = /[\\/]src[\\/]((?:elements[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
  if (source) return source.replaceAll('\\', '/');
  return /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? 'the rest';
}
