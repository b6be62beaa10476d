import {readFile} from 'node:fs/promises';
import {createChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {ENDPOINTS} from '../../src/contract/endpoints.ts';

/** What our server usually asks for: so many tries, each of so many iterations. */
const WORK = {counter: 1600, cost: 500};

/**
 * Gives what a server beside the static files would answer a visitor who only looks: feeds that
 * name it, and a captcha. Ours and altcha's own widget solve the very same one.
 */
export async function withServer(): Promise<Readonly<Record<string, string>>> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    ...WORK,
    deriveKey,
    hmacSignatureSecret: 'bench',
    hmacKeySignatureSecret: 'bench',
  });
  return {
    'newsletter.json': await feedWithServer('2-community-organising'),
    'sign-up.json': await feedWithServer('6-en-dag-med-valg'),
    [`api/${ENDPOINTS.challenge}`]: JSON.stringify(challenge),
  };
}

async function feedWithServer(name: string): Promise<string> {
  const file = new URL(`../../demo/feeds/${name}.json`, import.meta.url);
  const feed: unknown = JSON.parse(await readFile(file, 'utf8'));
  return JSON.stringify({...(typeof feed === 'object' ? feed : {}), api: '/api/'});
}
