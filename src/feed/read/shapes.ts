import {inside, type Reading} from './reading.ts';
import {firstOf, isFields, listOf, type Fields} from './values.ts';

/** Reads a value of the feed; what can't be used is reported, and left out. */
export type Read<Value> = (value: unknown, reading: Reading) => Value;

/** Reads an object of the feed; `index` is its place in the list that it stands in. */
export type ReadFields<Value> = (fields: Fields, reading: Reading, index: number) => Value;

/** How a field is read, and what it is called in the feed when that is something else. */
type Field = Read<unknown> | readonly [read: Read<unknown>, ...names: string[]];

type ValueOf<OfField> =
  OfField extends Read<infer Value>
    ? Value
    : OfField extends readonly [Read<infer Value>, ...string[]]
      ? Value
      : never;

type Shaped<Shape> = {
  [Name in keyof Shape as undefined extends ValueOf<Shape[Name]> ? never : Name]: ValueOf<
    Shape[Name]
  >;
} & {
  [Name in keyof Shape as undefined extends ValueOf<Shape[Name]> ? Name : never]?: ValueOf<
    Shape[Name]
  >;
};

/**
 * Makes a reader of objects out of how each of their fields is read.
 *
 * A field may have several names in the feed: the first there is counts, and what is wrong with it
 * is reported under the last, its usual one. What is not known is not there.
 */
export function shaped<const Shape extends Readonly<Record<string, Field>>>(
  shape: Shape,
): (fields: Fields, reading: Reading) => Shaped<Shape>;
export function shaped(shape: Readonly<Record<string, Field>>) {
  const plan = Object.entries(shape).map(([name, field]) => {
    const [read, ...names] = typeof field === 'function' ? [field, name] : field;
    return {name, read, names, step: `.${names.at(-1)}`};
  });
  return (fields: Fields, reading: Reading) => {
    const read: Record<string, unknown> = {};
    for (const one of plan) {
      const published = firstOf(fields, one.names);
      // Most fields of most things aren't there, and of nothing there is nothing to report.
      const at = published === undefined ? reading : inside(reading, one.step);
      const value = one.read(published, at);
      if (value !== undefined) read[one.name] = value;
    }
    return read;
  };
}

/**
 * Reads an object.
 *
 * @param bare - The field that it is when it is not an object, such as the `name` of a person;
 *   without it, what is no object is passed over.
 */
export const one =
  <Value>(read: ReadFields<Value>, bare?: string) =>
  (value: unknown, reading: Reading, index = 0): Value | undefined => {
    const fields = isFields(value) ? value : bare && {[bare]: value};
    return fields ? read(fields, reading, index) : undefined;
  };

/** Reads each of several objects, and leaves out those of which nothing came. */
export const each =
  <Value>(read: ReadFields<Value | readonly Value[] | undefined>, bare?: string) =>
  (value: unknown, reading: Reading): readonly Value[] =>
    listOf(value).flatMap(
      (thing, index) => one(read, bare)(thing, inside(reading, `[${index}]`), index) ?? [],
    );
