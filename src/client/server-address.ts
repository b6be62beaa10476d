/**
 * Gives the absolute address of something on the sign-up server; nothing when the server's own
 * isn't an address.
 *
 * @param api - The server's address as the page or the feed has it; may be relative to the page.
 * @param path - From there on.
 */
export function serverAddress(api: string, path: string): string | undefined {
  try {
    const base = new URL(api, document.baseURI);
    return new URL(path, `${base.origin}${base.pathname.replace(/\/?$/, '/')}`).href;
  } catch {
    return undefined;
  }
}
