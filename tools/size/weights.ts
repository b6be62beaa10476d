import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** What files weigh on disk and on the wire, in bytes. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function weightOfFile(file: string): Weight {
  const content = readFileSync(file);
  return {
    raw: content.length,
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 11},
    }).length,
  };
}

/** The weight of some files of a folder, each compressed by itself, as a server does. */
export const weightOf = (folder: string, files: Iterable<string>): Weight =>
  [...files]
    .map(file => weightOfFile(path.join(folder, file)))
    .reduce(
      (sum, {raw, gzip, brotli}) => ({
        raw: sum.raw + raw,
        gzip: sum.gzip + gzip,
        brotli: sum.brotli + brotli,
      }),
      {raw: 0, gzip: 0, brotli: 0},
    );
