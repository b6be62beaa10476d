import {base64urlOf, bytesOf} from './base64url.ts';

/**
 * Makes a token that names something and that nobody else can make: it is derived, so it is stored
 * nowhere, and the same each time.
 *
 * @param secret - The server's; another one makes all earlier tokens worthless.
 * @param purpose - What the token is good for; it opens nothing else.
 * @param subject - The id of what it is about. It can be read from the token, so it says nothing.
 * @returns `<base64url(subject)>.<base64url(hmac)>`.
 */
export async function seal(secret: string, purpose: string, subject: string): Promise<string> {
  const key = await keyFrom(secret);
  const seal = await crypto.subtle.sign('HMAC', key, sealedWords(purpose, subject));
  return `${base64urlOf(encoded(subject))}.${base64urlOf(new Uint8Array(seal))}`;
}

/**
 * Gives the subject of a token of ours; nothing for one that is foreign or for something else. It
 * takes as long however much of the seal is right.
 */
export async function unseal(
  secret: string,
  purpose: string,
  token: string,
): Promise<string | undefined> {
  const [name = '', seal = '', ...others] = token.split('.');
  const subject = decoded(bytesOf(name));
  const signature = bytesOf(seal);
  if (others.length || !subject || !signature) return undefined;
  const key = await keyFrom(secret);
  const words = sealedWords(purpose, subject);
  return (await crypto.subtle.verify('HMAC', key, signature, words)) ? subject : undefined;
}

const encoded = (text: string) => new TextEncoder().encode(text);

function decoded(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As a JSON list, so that no purpose and subject run together into those of another token. */
const sealedWords = (purpose: string, subject: string) =>
  encoded(JSON.stringify(['opslag-seal', purpose, subject]));

const keyFrom = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', encoded(secret), {name: 'HMAC', hash: 'SHA-256'}, false, [
    'sign',
    'verify',
  ]);
