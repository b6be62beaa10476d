import type {ConfiguratorText} from './text/text.ts';
import type {Apart} from './websites.ts';

/**
 * Writes to the administrator, as the address of a mail without a receiver: what it is for, the
 * text, where it says what to do, and how to see that it worked.
 *
 * @param link - Address of the page that says what to do.
 */
export function mailToAdmin(
  {handOver}: ConfiguratorText,
  way: Apart,
  once: string,
  link: string,
): string {
  const {ways, how, worked, subject} = handOver;
  const body = [ways[way].mail, '', once, '', how, link, '', worked].join('\n');
  // Mail has its own ends of lines (RFC 6068).
  const written = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${written}`;
}
