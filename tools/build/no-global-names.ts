import type {Plugin} from 'vite';

// Lit tells its version on the page, and shares there what decorators of the newer kind, which
// this project doesn't use, know about properties.
const marks: readonly (readonly [mark: RegExp, instead: string])[] = [
  [/\(\w+\.(?:lit\w+|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\)/g, '0'],
  [/\w+\.litPropertyMetadata\?\?=new WeakMap/g, '0'],
  // Hooks for polyfills that no page has, and that a form of the page could stand in for.
  [/=\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport\b/g, '=void 0'],
  [/\w+\.litElementHydrateSupport\?\.\(/g, 'void('],
  [/(?<![.\w])litPropertyMetadata\.get\((\w+)\)/g, 'void $1'],
];

/**
 * Keeps Lit's own names out of the page's global scope. They are no harm until the page has a form
 * of such a name: that would stop every element from loading.
 */
export const noGlobalNames = (): Plugin => ({
  name: 'opslag:no-global-names',
  transform: {
    filter: {id: /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/},
    handler: code => marks.reduce((text, [mark, instead]) => text.replaceAll(mark, instead), code),
  },
});
