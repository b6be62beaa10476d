import {TAKEN_OVER} from './attributes.ts';
import {tags, type Tag} from './tags.ts';

/** Where an element is to be made, and where it goes. */
interface Stead {
  readonly mark: HTMLElement;
  /** What the element is called on this page. */
  readonly name: string;
  /** What was made here before, by another copy of the script or on another visit. */
  readonly made: Element | null;
  readonly place: (element: HTMLElement) => void;
}

const MADE_FOR = '[data-opslag],script[data-widget]';

/** The names that a page can give to an element with a prefix. */
const NAME = /^[a-z][a-z0-9._]*(-[a-z0-9._]+)+$/;

const followed = new WeakSet<Element>();

/**
 * Makes the elements that other tags stand for: inside `<div data-opslag="event-card">`, with the
 * content of the div as what to show meanwhile and instead; right after
 * `<script data-widget="event-card">`. What they say in `data-…` is followed when it changes.
 *
 * @param prefix - What the names of our elements begin with on this page.
 */
export function makeElements(root: Element, prefix: string): void {
  for (const mark of [root, ...root.querySelectorAll(MADE_FOR)]) {
    if (!(mark instanceof HTMLElement) || !mark.matches(MADE_FOR) || followed.has(mark)) continue;
    const stead = steadFor(mark, prefix);
    if (stead) settle(stead);
  }
}

/** Finds the tag that a word on a page names. */
const tagNamed = (word: string | undefined): Tag | undefined => tags.find(tag => tag === word);

function steadFor(mark: HTMLElement, prefix: string): Stead | undefined {
  const {opslag, widget, prefix: own} = mark.dataset;
  const tag = tagNamed(opslag ?? widget);
  const name = `${own ? `${own}-` : prefix}${tag ?? ''}`;
  if (!tag || !NAME.test(name)) return undefined;
  if (!widget || opslag) return inside(mark, name);
  // Nothing is shown in a head; the diagnosis says where to put it.
  return mark.closest('head') ? undefined : after(mark, name);
}

const inside = (mark: HTMLElement, name: string): Stead => ({
  mark,
  name,
  made: mark.querySelector(`:scope > ${CSS.escape(name)}`),
  place: element => {
    element.append(...mark.childNodes);
    mark.append(element);
  },
});

function after(mark: HTMLElement, name: string): Stead {
  const next = mark.nextElementSibling;
  return {
    mark,
    name,
    made: next?.localName === name ? next : null,
    place: element => {
      mark.after(element);
    },
  };
}

function settle({mark, name, made, place}: Stead) {
  followed.add(mark);
  const element = made ?? document.createElement(name);
  takeOver(
    mark,
    element,
    TAKEN_OVER.filter(attribute => mark.hasAttribute(`data-${attribute}`)),
  );
  if (!made && element instanceof HTMLElement) place(element);
  const follower = new MutationObserver(records => {
    takeOver(
      mark,
      element,
      records.map(({attributeName}) => (attributeName ?? '').slice('data-'.length)),
    );
  });
  follower.observe(mark, {attributeFilter: TAKEN_OVER.map(attribute => `data-${attribute}`)});
}

function takeOver(mark: Element, element: Element, attributes: readonly string[]) {
  for (const attribute of attributes) {
    const value = mark.getAttribute(`data-${attribute}`);
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  }
}
