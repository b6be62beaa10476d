import {fixture, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {PATIENCE} from '../../tools/testing/patience.ts';

/** Puts elements on the test page and gives the first; it is taken away after the test. */
export const mount = <Mounted extends Element>(template: TemplateResult): Promise<Mounted> =>
  fixture<Mounted>(template);

/** Waits until something is so, and says in words what never came about. */
export const until = (isSo: () => unknown, otherwise: string): Promise<void> =>
  waitUntil(isSo, otherwise, {timeout: PATIENCE.condition});

/** Finds an element in the shadow root of another. */
export const inside = <Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Found | null => element.shadowRoot?.querySelector<Found>(selector) ?? null;

/** Waits for an element to show something that fits a selector, in the colours it is to have. */
export async function shown<Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Promise<Found> {
  await until(() => inside(element, selector), `<${element.localName}> never showed ${selector}`);
  const found = inside<Found>(element, selector);
  if (!found) throw new Error(`<${element.localName}> took ${selector} away again`);
  // On a busy machine a change of colour, however short, waits long for its frame.
  await Promise.allSettled(element.getAnimations().map(({finished}) => finished));
  return found;
}
