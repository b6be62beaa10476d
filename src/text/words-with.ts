import type {Text, TextOverrides} from './text.ts';

/** What was put together last for some sentences of a page, so that the same stays the same. */
const known = new WeakMap<TextOverrides, {readonly text: Text; readonly words: Text}>();

/** Gives the sentences of a language with the page's own in the place of some of them. */
export function wordsWith(text: Text, overrides: TextOverrides | undefined): Text {
  if (!overrides) return text;
  const last = known.get(overrides);
  if (last?.text === text) return last.words;
  const words = merged(text, overrides);
  known.set(overrides, {text, words});
  return words;
}

/** Replaces what is said anew, one level down, and keeps all else. */
function merged<Words extends object>(words: Words, overrides: object): Words {
  const copy = {...words};
  const said: readonly (readonly [string, unknown])[] = Object.entries(overrides);
  for (const [key, value] of said) {
    const own: unknown = Reflect.get(words, key);
    const inner = isGroup(own) && isGroup(value) ? merged(own, value) : value;
    if (value !== undefined) Reflect.set(copy, key, inner);
  }
  return copy;
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
