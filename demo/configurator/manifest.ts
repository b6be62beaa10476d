import {elementsOf, type Described} from '../../tools/manifest/shape.ts';
import {controlFor, type Control} from './controls.ts';

/** An element that a webmaster can choose. */
export interface Offered {
  readonly tag: string;
  /** What the manifest says of it, in English. */
  readonly summary: string;
  /** Of the attributes that are the element's own. */
  readonly own: readonly Control[];
  /** Of those that all elements take. */
  readonly shared: readonly Control[];
}

/** It shows nothing itself. */
const WITHOUT_FACE = 'event-feed';

/** What the steps before the options choose. */
const CHOSEN_BEFORE: readonly string[] = ['feed', 'event'];

/** What is chosen comes before what has to be written. */
const KINDS: readonly Control['kind'][] = ['checkbox', 'choice', 'number', 'text'];

/** Reads `custom-elements.json`: the elements that show something, with a control for each option. */
export function readOffered(manifest: unknown): readonly Offered[] {
  return [...elementsOf(manifest)].flatMap(([tag, {summary, attributes}]) =>
    tag === WITHOUT_FACE ? [] : [offered(tag, summary, attributes)],
  );
}

function offered(tag: string, summary: string, attributes: readonly Described[]): Offered {
  const eligible = attributes.filter(({name}) => !CHOSEN_BEFORE.includes(name));
  const controls = (isShared: boolean) =>
    eligible
      .filter(({inheritedFrom}) => isShared === (inheritedFrom !== undefined))
      .flatMap(one => controlFor(one) ?? [])
      .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  return {tag, summary, own: controls(false), shared: controls(true)};
}
