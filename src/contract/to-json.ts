/**
 * Writes a value as JSON. Old libraries teach arrays to write themselves, which `JSON.stringify`
 * believes, and writes what they wrote once more; this gives it the arrays themselves.
 *
 * @param value - Without dates, and without others that are to write themselves.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, name: string) {
    return this[name];
  });
