import type {ReactiveElement} from 'lit';
import {pageMark} from '../client/page-mark.ts';
import {looksMisspelt} from './misspelt.ts';
import './read-ahead.ts';
import type {Tag} from './tags.ts';

/** What can be defined here: a class of Lit's. */
type LitClass = CustomElementConstructor &
  Pick<typeof ReactiveElement, 'addInitializer' | 'observedAttributes'>;

/**
 * Defines an element under the names that the scripts of this page want it to have; under its own
 * where none says. Not under a name that is taken, by a second copy of this script, or by the
 * page: whoever came first stays, as a name can't be defined twice and an attempt would throw.
 */
export function define(tag: Tag, element: LitClass): void {
  element.addInitializer(host => {
    host.addController({
      hostConnected() {
        if (!looksMisspelt(host, element.observedAttributes)) return;
        host.dispatchEvent(new Event(`${tag}-odd`, {bubbles: true, composed: true}));
      },
    });
  });
  const {folders} = pageMark();
  for (const prefix of folders.size ? folders.keys() : ['']) {
    const name = prefix + tag;
    if (customElements.get(name)) continue;
    // A class has one name only, and the same may be wanted under several.
    customElements.define(name, prefix ? class extends element {} : element);
  }
}
