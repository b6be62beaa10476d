/**
 * Reads what someone has typed or pasted as an address on the web; `https://` may be left out.
 *
 * @returns Nothing for any other address: files, scripts, data.
 */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (!text || !URL.canParse(full)) return undefined;
  const {protocol, hostname, href} = new URL(full);
  const isOnWeb = protocol === 'https:' || protocol === 'http:';
  return isOnWeb && (hostname.includes('.') || hostname === 'localhost') ? href : undefined;
}
