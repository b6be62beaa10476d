import {z} from 'zod';

const described = z.object({
  name: z.string().default(''),
  description: z.string().default(''),
  default: z.string().optional(),
  type: z.object({text: z.string()}).optional(),
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
            attributes: z.array(described).default([]),
            events: z.array(described).default([]),
            slots: z.array(described).default([]),
            cssParts: z.array(described).default([]),
            cssProperties: z.array(described).default([]),
          }),
        )
        .default([]),
    }),
  ),
});

/** A named thing of an element, with what its source says about it. */
export type Described = z.infer<typeof described>;

/** What the manifest tells about one element. */
export type ElementReference = z.infer<
  typeof ManifestSchema
>['modules'][number]['declarations'][number];

/** The elements of `custom-elements.json`, by tag. Knows neither Node nor pages: both read it. */
export function elementsOf(manifest: unknown): ReadonlyMap<string, ElementReference> {
  return new Map(
    ManifestSchema.parse(manifest)
      .modules.flatMap(({declarations}) => declarations)
      .flatMap(element => (element.tagName ? [[element.tagName, element] as const] : [])),
  );
}
