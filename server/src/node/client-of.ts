import type {IncomingMessage} from 'node:http';

/**
 * Tells whose network a request comes from. Of an IPv6 address that is the first half: the rest is
 * the device's own to change.
 *
 * @param proxies - How many proxies of one's own stand before the server; each adds to
 *   `X-Forwarded-For` whom it has heard from. What stands further left, anyone may have written.
 */
export function clientOf(incoming: IncomingMessage, proxies: number): string | undefined {
  const forwarded = [incoming.headers['x-forwarded-for'] ?? []].flat().join(',');
  const chain = [
    ...forwarded.split(',').map(one => one.trim()),
    incoming.socket.remoteAddress ?? '',
  ].filter(Boolean);
  return networkOf(chain.at(-1 - proxies) ?? chain[0] ?? '') || undefined;
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [left = '', right] = plain.split('::');
  const groups = left.split(':').filter(Boolean);
  const after = right?.split(':').filter(Boolean) ?? [];
  const skipped = right === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const whole = [...groups, ...Array.from({length: skipped}, () => '0'), ...after];
  return whole.slice(0, 4).join(':');
}
