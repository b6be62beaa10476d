/** Hosts that are this machine itself. */
const HERE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Tells whether people's addresses may be sent to an address: https without a password in it, or
 * this machine.
 */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const {protocol, hostname, username, password} = new URL(address);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));
}
