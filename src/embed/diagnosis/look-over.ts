import {pageMark} from '../../client/page-mark.ts';
import type {Trouble} from '../../text/diagnosis.ts';
import {folderOf} from '../own-address.ts';
import {tags} from '../tags.ts';
import {attributeTroubles, dataTroubles} from './attribute-troubles.ts';
import {nearest} from './nearest.ts';

/** A trouble, and what on the page has it. */
export interface Finding {
  readonly element: Element;
  readonly trouble: Trouble;
}

/** Looks through a page for what is misspelt, in the wrong place, or there twice. */
export const lookOver = (page: Document): readonly Finding[] => [
  ...prefixes().flatMap(prefix => tags.flatMap(tag => ofOurs(page, prefix, tag))),
  ...[...page.querySelectorAll('[data-opslag], script[data-widget]')].flatMap(ofMark),
  ...[...page.querySelectorAll('body *')].flatMap(ofStranger),
  ...[...page.querySelectorAll<HTMLScriptElement>('script[src*="/opslag.js"]')].flatMap(ofScript),
];

const prefixes = (): readonly string[] => [...pageMark().folders.keys()];

/** Finds the elements of ours on a page. */
export const ourElements = (page: Document): readonly Element[] =>
  prefixes().flatMap(prefix => [
    ...page.querySelectorAll(tags.map(tag => CSS.escape(prefix + tag)).join()),
  ]);

function ofOurs(page: Document, prefix: string, tag: string): readonly Finding[] {
  const elements = [...page.querySelectorAll(CSS.escape(prefix + tag))];
  const defined = customElements.get(prefix + tag);
  return elements.flatMap(element =>
    defined && !isOurs(defined)
      ? {element, trouble: {kind: 'tag-taken' as const, tag}}
      : attributeTroubles(element, tag).map(trouble => ({element, trouble})),
  );
}

/** Ours, of whatever version, take a partner; nobody else's do. */
const isOurs = (element: CustomElementConstructor): boolean =>
  'observedAttributes' in element &&
  Array.isArray(element.observedAttributes) &&
  element.observedAttributes.includes('partner');

function ofMark(element: Element): readonly Finding[] {
  const word = element.getAttribute('data-opslag') ?? element.getAttribute('data-widget') ?? '';
  const tag = tags.find(tag => tag === word);
  if (!tag) {
    const meant = nearest(word, tags) || 'event-card';
    return [{element, trouble: {kind: 'tag-unknown', tag: word, meant}}];
  }
  const inHead = element.localName === 'script' && element.closest('head');
  return [
    ...(inHead ? [{element, trouble: {kind: 'script-in-head' as const, tag}}] : []),
    ...dataTroubles(element, tag).map(trouble => ({element, trouble})),
  ];
}

function ofStranger(element: Element): readonly Finding[] {
  const {localName} = element;
  if (!(element instanceof HTMLUnknownElement) && !element.matches(':not(:defined)')) return [];
  if (tags.some(tag => localName.endsWith(tag))) return [];
  const meant = nearest(localName, tags);
  return meant ? [{element, trouble: {kind: 'tag-unknown', tag: localName, meant}}] : [];
}

function ofScript(element: HTMLScriptElement): readonly Finding[] {
  const {prefix = ''} = element.dataset;
  const serving = pageMark().folders.get(prefix && `${prefix}-`);
  const other = folderOf(element);
  return [
    ...(serving && serving !== other
      ? [{element, trouble: {kind: 'versions' as const, serving, other}}]
      : []),
    ...(prefix && !/^[a-z][a-z0-9]*$/.test(prefix)
      ? [{element, trouble: {kind: 'prefix-unusable' as const, prefix}}]
      : []),
  ];
}
