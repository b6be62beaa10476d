import {z} from 'zod';
import {controlFor, type Control} from './controls.ts';

const attribute = z.object({
  name: z.string(),
  description: z.string().default(''),
  type: z.object({text: z.string()}).default({text: 'string'}),
  inheritedFrom: z.unknown().optional(),
});

const ManifestSchema = z.object({
  modules: z.array(
    z.object({
      declarations: z
        .array(
          z.object({
            tagName: z.string().optional(),
            summary: z.string().default(''),
            attributes: z.array(attribute).default([]),
          }),
        )
        .default([]),
    }),
  ),
});

/** An attribute as the manifest has it. */
export type Attribute = z.infer<typeof attribute>;

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
  return ManifestSchema.parse(manifest)
    .modules.flatMap(({declarations}) => declarations)
    .flatMap(({tagName, summary, attributes}) =>
      tagName && tagName !== WITHOUT_FACE ? [offered(tagName, summary, attributes)] : [],
    );
}

function offered(tag: string, summary: string, attributes: readonly Attribute[]): Offered {
  const eligible = attributes.filter(({name}) => !CHOSEN_BEFORE.includes(name));
  const controls = (isShared: boolean) =>
    eligible
      .filter(({inheritedFrom}) => isShared === (inheritedFrom !== undefined))
      .flatMap(one => controlFor(one) ?? [])
      .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  return {tag, summary, own: controls(false), shared: controls(true)};
}
