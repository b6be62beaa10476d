/** Gives the class of an error, which can be logged; its message may quote a visitor. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? error.name : 'unknown';
