import {readFile, writeFile} from 'node:fs/promises';

/**
 * Reads the secret that a file holds; the file is made, for its owner's eyes only, when it isn't
 * there.
 *
 * @throws When the file can neither be read nor made.
 */
export async function readSecretFile(file: string): Promise<string> {
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  try {
    // Only where there is none: of two processes that begin at once, one makes it.
    await writeFile(file, `${secret}\n`, {mode: 0o600, flag: 'wx'});
    return secret;
  } catch (error) {
    if (!isThere(error)) throw error;
    return (await readFile(file, 'utf8')).trim();
  }
}

const isThere = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
