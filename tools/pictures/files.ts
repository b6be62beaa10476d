import type {ElementReference} from '../manifest/shape.ts';

/** Something of an element that has a picture. */
export interface Pictured {
  readonly kind: 'token' | 'part' | 'slot';
  /** As the manifest has it; empty for the default slot. */
  readonly name: string;
  readonly description: string;
}

/** How wide an element is shown as a whole. */
export const WHOLE = ['phone', 'wide'] as const;

/** What of an element has a picture: every token, part and slot of the manifest. */
export const picturedOf = ({cssProperties, cssParts, slots}: ElementReference): Pictured[] => [
  ...cssProperties.map(token => ({...token, kind: 'token' as const})),
  ...cssParts.map(part => ({...part, kind: 'part' as const})),
  ...slots.map(slot => ({...slot, kind: 'slot' as const})),
];

/** Where a picture lies, as seen from `docs/`. */
export const fileOf = (tag: string, {kind, name}: Pictured): string =>
  `pictures/${tag}/${kind}-${name.replace('--opslag-', '') || 'default'}.png`;

/** Where the picture of a whole element lies, as seen from `docs/`. */
export const wholeFileOf = (tag: string, width: (typeof WHOLE)[number]): string =>
  `pictures/${tag}/${width}.png`;
