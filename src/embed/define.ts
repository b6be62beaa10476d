import type {Tag} from './tags.ts';

/**
 * Defines an element, unless its name is taken: by a second copy of this script, or by the page.
 * Whoever came first stays, as a name can't be defined twice and an attempt would throw.
 */
export function define(tag: Tag, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
