/** Gives bytes as text that fits in an address on the web (RFC 4648, section 5, unpadded). */
export const base64urlOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Gives the bytes that a text stands for; nothing when it isn't such a text. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(characters, character => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
