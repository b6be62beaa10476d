import type {Trouble} from '../../text/diagnosis.ts';
import {TAKEN_OVER} from '../attributes.ts';
import {nearest} from './nearest.ts';
import {valueTrouble} from './value-trouble.ts';

/** What any element may have, and what frameworks and editors leave on theirs. */
const ANYBODYS =
  /^(class|id|style|slot|title|hidden|dir|role|tabindex|part|exportparts|translate|inert|nonce|is|draggable|spellcheck|contenteditable|item(scope|type|prop|id|ref)|debug)$|^(data|aria|ng|v|x|hx|wp|on)-?.*|^_|[^a-z_-]/;

const knownTo = ({constructor}: Element): readonly string[] =>
  'observedAttributes' in constructor && Array.isArray(constructor.observedAttributes)
    ? constructor.observedAttributes.map(String)
    : TAKEN_OVER;

/** Tells what is misspelt in the attributes of an element of ours. */
export function attributeTroubles(element: Element, tag: string): readonly Trouble[] {
  const known = knownTo(element);
  return element.getAttributeNames().flatMap(attribute => {
    const value = element.getAttribute(attribute) ?? '';
    if (known.includes(attribute)) return valueTrouble(attribute, value) ?? [];
    const meant = nearest(attribute, known);
    if (!meant && ANYBODYS.test(attribute)) return [];
    return ANYBODYS.test(attribute) && attribute.startsWith('data-')
      ? []
      : {kind: 'attribute-unknown' as const, tag, attribute, meant};
  });
}

/** Tells what is misspelt in the `data-…` of a tag that stands for an element of ours. */
export const dataTroubles = (mark: Element, tag: string): readonly Trouble[] =>
  mark.getAttributeNames().flatMap(attribute => {
    const word = /^data-(.+)$/.exec(attribute)?.[1] ?? '';
    if (!word || TAKEN_OVER.includes(word)) return [];
    const meant = nearest(word, TAKEN_OVER);
    return meant
      ? {kind: 'attribute-unknown' as const, tag, attribute, meant: `data-${meant}`}
      : [];
  });
