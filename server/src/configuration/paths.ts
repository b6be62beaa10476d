/** Whether a value is a JSON object, and no list. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives an object with a value at a path in it. */
export function withValue(
  all: object,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): object {
  if (rest.length === 0) return {...all, [name]: value};
  const inner: unknown = Reflect.get(all, name);
  return {...all, [name]: withValue(isObject(inner) ? inner : {}, rest, value)};
}

/** Gives what is at a path in an object or list; nothing where the path leads nowhere. */
export const valueAt = (all: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined,
    all,
  );
