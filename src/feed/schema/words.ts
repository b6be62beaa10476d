import * as z from 'zod';

/** A text that has something in it. */
export const TextSchema = z.string().trim().min(1);

/** A time zone by its IANA name; whether there is such a zone is for the reader's clock to tell. */
export const ZoneSchema = z.string().regex(/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/);

/** schema.org allows one of a thing, or several, wherever there can be any. */
export const oneOrMany = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item)]);

/** An address that a visitor may be sent to; a relative one starts from the feed's own. */
export const LinkSchema = TextSchema.refine(
  text => !/^[a-z][a-z\d+.-]*:/i.test(text) || /^(https?|mailto|tel):/i.test(text),
  'Only https, http, mailto and tel can be linked to.',
);

/** A language as a BCP 47 tag. */
export const LangSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .describe('The language it is written in, such as da, nb, nn, sv or en.');

/** A word of one of schema.org's lists, bare or as its address. */
export const schemaOrgWord = <const Words extends readonly string[]>(words: Words) =>
  z.enum(
    words.flatMap(
      word => [word, `https://schema.org/${word}`, `http://schema.org/${word}`] as const,
    ),
  );

/** What schema.org says a thing is; more types than one are allowed. */
export const TypeSchema = oneOrMany(TextSchema).describe('What it is, in schema.org’s words.');

/** What a thing may be called by, in JSON-LD's way and in plain JSON's. */
export const identity = {
  '@id': TextSchema.optional().describe('Its address as an identifier (JSON-LD).'),
  '@type': TypeSchema.optional(),
  id: TextSchema.optional().describe('A short name for it that never changes.'),
  type: TypeSchema.optional(),
  identifier: oneOrMany(
    z.union([TextSchema, z.number(), z.looseObject({value: z.union([TextSchema, z.number()])})]),
  )
    .optional()
    .describe('What its organiser calls it; used before id.'),
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Gives the name that the reader takes a thing by; nothing when it has none. */
function nameOf(thing: unknown): string | undefined {
  if (!isObject(thing)) return undefined;
  if (thing.item !== undefined) return nameOf(thing.item);
  const [identifier]: unknown[] = [thing.identifier].flat();
  const name = (isObject(identifier) ? identifier.value : identifier) ?? thing.id ?? thing['@id'];
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
}

/** Refuses the second of two that go by the same name. */
export function eachNamedOnce(things: readonly unknown[], context: z.core.$RefinementCtx): void {
  const names = things.map(nameOf);
  names.forEach((name, index) => {
    if (name === undefined || names.indexOf(name) === index) return;
    const message = `Another one is called ${name} already.`;
    context.addIssue({code: 'custom', path: [index, 'id'], message});
  });
}
