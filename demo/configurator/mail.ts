import type {ConfiguratorText} from './text/text.ts';
import type {Apart} from './websites.ts';

/**
 * Writes to the administrator, as the address of a mail without a receiver: what it is, the text,
 * and what to do with it.
 */
export function mailToAdmin(
  {handOver}: ConfiguratorText,
  way: Apart,
  steps: readonly string[],
  once: string,
): string {
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
  const body = [handOver.ways[way].mail, '', once, '', handOver.how, '', ...numbered].join('\n');
  // Mail has its own ends of lines (RFC 6068).
  const written = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:?subject=${encodeURIComponent(handOver.subject)}&body=${written}`;
}
