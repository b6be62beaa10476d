import {until} from './mount.ts';

/**
 * Gives what a visitor reads in an element, from top to bottom, on one line: the texts that are
 * shown, in shadow roots and slots too, the words of pictures and the names of controls that have
 * no text. What is hidden, folded away or kept from screen readers is not read.
 */
export const readableText = (element: Element): string =>
  wordsOf(element)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || !isRead(node)) return '';
  const words = isNamed(node) ? nameOf(node) : flatChildren(node).map(wordsOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? words : ` ${words} `;
}

const SILENT = 'script, style, template, noscript, [aria-hidden="true"], [hidden]';

const isRead = (element: Element) => {
  const {display, visibility} = getComputedStyle(element);
  return !element.matches(SILENT) && display !== 'none' && visibility !== 'hidden';
};

/** A picture, and a control that is named in another way than by its text. */
const isNamed = (element: Element) =>
  element.matches('img, [role="img"], button[aria-label], a[aria-label], input[aria-label]');

const nameOf = (element: Element) =>
  ` ${element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? ''} `;

/** The children as they are laid out: the shadow root's, and what is put into a slot. */
function flatChildren(element: Element): readonly Node[] {
  if (element instanceof HTMLDetailsElement && !element.open) {
    return [...element.children].filter(child => child.localName === 'summary').slice(0, 1);
  }
  if (element instanceof HTMLSlotElement) return element.assignedNodes({flatten: true});
  return [...(element.shadowRoot ?? element).childNodes];
}

const elementsIn = (element: Element): readonly Element[] => [
  element,
  ...flatChildren(element).flatMap(child => (child instanceof Element ? elementsIn(child) : [])),
];

const foldedIn = (element: Element): HTMLElement | undefined =>
  elementsIn(element).find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.matches('button[aria-expanded="false"], details:not([open]) > summary'),
  );

const isFolded = (opener: HTMLElement) =>
  opener.isConnected && opener.matches('[aria-expanded="false"], details:not([open]) > summary');

/** Opens what is folded away in an element, as a visitor would who wants to read it all. */
export async function openEverything(element: Element): Promise<void> {
  for (let folded = foldedIn(element); folded; folded = foldedIn(element)) {
    const opener = folded;
    opener.click();
    await until(() => !isFolded(opener), `“${readableText(opener)}” did not open`);
  }
}
