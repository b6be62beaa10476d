/**
 * Gives what tells whether two addresses are the same, however they were written: in capitals, in
 * another form of Unicode, with the domain in its own script or in Punycode. Few providers tell
 * capitals apart in an address, and no person means two by it.
 */
export function emailKey(email: string): string {
  const address = email.trim().normalize('NFKC').toLowerCase();
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at + 1)}${domainKey(address.slice(at + 1))}`;
}

/** What an address on the web could not have as its host stays as it is. */
function domainKey(domain: string): string {
  const address = `http://${domain}`;
  if (/[/?#\\:@]/.test(domain) || !URL.canParse(address)) return domain;
  return new URL(address).hostname;
}
