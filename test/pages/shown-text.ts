import type {TemplateResult} from 'lit';
import {mount, shown} from '../support/mount.ts';
import {openEverything, readableText} from '../support/readable.ts';

/**
 * Puts an element on the page, waits until it shows what it is for, opens all that is folded away,
 * and gives what a visitor then reads.
 *
 * @param selector - What it shows when it is ready.
 */
export async function shownText(template: TemplateResult, selector: string): Promise<string> {
  const element = await mount(template);
  await shown(element, selector);
  await openEverything(element);
  return readableText(element);
}
