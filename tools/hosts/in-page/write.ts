/**
 * Writes a value as JSON without asking the page how: old libraries have arrays write themselves,
 * and do it twice.
 */
export function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += 1) {
      text += `${place ? ',' : ''}${write(value[place])}`;
    }
    return `[${text}]`;
  }
  const names = Object.keys(value);
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] ?? '';
    text += `${place ? ',' : ''}${JSON.stringify(name)}:${write(Reflect.get(value, name))}`;
  }
  return `{${text}}`;
}
