/** What on a page isn't the plain way, and is seen to by `ways-in.ts`. */
export const MARKS =
  '[data-opslag],[data-widget],[debug],script[data-theme],iframe[src*="/frame.html"]';
