/**
 * Gives the `lang` for something in another language than what is around it; nothing where it is
 * the same, so that screen readers don't switch voices for nothing.
 */
export const langIfOther = (own: string | undefined, around: string): string | undefined =>
  own && own.split('-')[0] !== around.split('-')[0] ? own : undefined;
