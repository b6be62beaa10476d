/**
 * What a folder can be told to do without, as settings of ESLint's `no-restricted-globals` and
 * `no-restricted-syntax`.
 *
 * @typedef {'page' | 'network' | 'intl'} Absence
 * @typedef {{name: string, message: string}} RestrictedGlobal
 * @typedef {{selector: string, message: string}} RestrictedSyntax
 */

const pageGlobals = [
  'document',
  'window',
  'self',
  'parent',
  'top',
  'location',
  'history',
  'navigator',
  'screen',
  'localStorage',
  'sessionStorage',
  'customElements',
  'matchMedia',
  'getComputedStyle',
  'requestAnimationFrame',
  'MutationObserver',
  'Node',
  'Element',
  'HTMLElement',
  'DOMParser',
];

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const globalObjects = '/^(window|globalThis|self)$/';

/**
 * @param {readonly string[]} names
 * @param {string} message
 * @returns {RestrictedSyntax[]}
 */
const asProperties = (names, message) => [
  {
    selector: `MemberExpression[object.name=${globalObjects}][property.name=/^(${names.join('|')})$/]`,
    message,
  },
];

const messages = {
  page: 'This folder also runs where there is no page.',
  network: 'Only src/client asks the network.',
  intl: 'Only src/format puts dates, numbers and names into words.',
};

/** @type {Record<Absence, readonly string[]>} */
const globalsOf = {page: pageGlobals, network: networkGlobals, intl: ['Intl']};

/**
 * @param {readonly Absence[]} absences
 * @returns {RestrictedGlobal[]}
 */
export const globalsForbiddenBy = absences =>
  absences.flatMap(absence => globalsOf[absence].map(name => ({name, message: messages[absence]})));

/**
 * @param {readonly Absence[]} absences
 * @returns {RestrictedSyntax[]}
 */
export const syntaxForbiddenBy = absences =>
  absences.flatMap(absence => {
    const found = asProperties(globalsOf[absence], messages[absence]);
    if (absence === 'intl') {
      found.push({
        selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
        message: messages.intl,
      });
    }
    if (absence === 'network') {
      found.push({
        selector: "MemberExpression[property.name='sendBeacon']",
        message: messages.network,
      });
    }
    return found;
  });

/**
 * What a strict page would refuse, what its libraries replace, or what its own sizes would bend:
 * markup from strings, `Array.from`, styles in attributes, `rem`.
 *
 * @type {RestrictedSyntax[]}
 */
export const syntaxForbiddenOnPages = [
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Old libraries on a page replace it with one that knows no iterators: spread instead.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(reduce|reduceRight)$/]',
    message: 'Old libraries on a page have arrays do something else then: use a loop, or `sum`.',
  },
  {
    selector: "ImportDeclaration[source.value='lit'] > ImportSpecifier[imported.name='css']",
    message: 'It has arrays `reduce`, which old libraries replace: take it from styles/css.ts.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Markup is never made from strings: use a template, or the sanitiser’s fragment.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeCSS|styleMap)$/]',
    message: 'Refused under a strict Content Security Policy, or by Trusted Types.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute is refused by a strict style-src: write it in the styles.',
  },
  {
    selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/\\drem\\b/]",
    message: 'rem belongs to the page: size in em.',
  },
];
