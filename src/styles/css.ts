// eslint-disable-next-line no-restricted-syntax -- it is given nothing but the text of templates
import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Writes styles as Lit's own `css` does. That one has the values `reduce` themselves to a text, and
 * under Prototype.js arrays do something else when told so.
 */
export const css = (
  texts: TemplateStringsArray,
  ...values: readonly (CSSResult | number)[]
): CSSResult => unsafeCSS(texts.map((text, place) => text + String(values[place] ?? '')).join(''));
