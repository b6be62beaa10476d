/**
 * Writes any text so that it can stand in an address. Half of a surrogate pair, which a cut or a
 * feed may leave, has no such writing and is left out.
 */
export const addressPart = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
