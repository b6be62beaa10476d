/** An element's name on a page, as `event-card` and what the page has put before it: `x-`. */
export interface OwnName {
  readonly prefix: string;
  readonly tag: string;
}

/** Tells the name of one of our elements, each two words long, from what a page has put before it. */
export function ownName({localName}: Element): OwnName {
  const tag = localName.split('-').slice(-2).join('-');
  return {prefix: localName.slice(0, -tag.length), tag};
}
