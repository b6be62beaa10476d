import type {Described} from '../../tools/manifest/shape.ts';

interface Named {
  readonly name: string;
  /** What the manifest says of it, in English. */
  readonly description: string;
}

/** What an option is set with. */
export type Control = Named &
  (
    | {readonly kind: 'checkbox' | 'number' | 'text'}
    | {readonly kind: 'choice'; readonly values: readonly string[]}
  );

/**
 * Gives the control for an attribute, by its type. An attribute of any other type is for those who
 * write code, and has none.
 */
export function controlFor({name, description, type}: Described): Control | undefined {
  const written = type?.text ?? 'string';
  switch (written) {
    case 'boolean':
      return {name, description, kind: 'checkbox'};
    case 'number':
      return {name, description, kind: 'number'};
    case 'string':
      return {name, description, kind: 'text'};
    default: {
      const values = wordsOf(written);
      return values && {name, description, kind: 'choice', values};
    }
  }
}

/** The words of a union such as `'' | 'auto' | 'dark'`; the empty one is the choice of none. */
function wordsOf(type: string): readonly string[] | undefined {
  const members = type
    .split('|')
    .map(member => member.trim())
    .filter(member => member && member !== 'undefined');
  const words = members.map(member => /^(['"])(.*)\1$/.exec(member)?.[2]);
  const known = words.filter(word => word !== undefined);
  return known.length > 0 && known.length === words.length ? known.filter(Boolean) : undefined;
}
