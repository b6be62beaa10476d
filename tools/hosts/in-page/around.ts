/** The page around our elements: where everything is and how it looks, and its global names. */
export interface Around {
  readonly boxes: readonly string[];
  readonly names: readonly string[];
}

/** Where an element of ours is, and how large; in CSS pixels from the page's corner. */
export interface Place {
  readonly tag: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Writes down the page around our elements. */
export function around(tags: string): Around {
  const boxes: string[] = [];
  const elements = document.body.querySelectorAll('*');
  for (let place = 0; place < elements.length; place += 1) {
    const element = elements[place];
    if (!element || element.closest(tags) || element.matches('script, style, link')) continue;
    const {left, top, width, height} = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const sizes = [left + scrollX, top + scrollY, width, height].map(size => Math.round(size));
    boxes[boxes.length] =
      `${element.localName}${element.id && `#${element.id}`} ${sizes.join(' ')} ${style.color} ${style.backgroundColor} ${style.font} ${style.display}`;
  }
  const names: string[] = [];
  const add = (owner: string, object: object) => {
    const keys = Reflect.ownKeys(object);
    for (let place = 0; place < keys.length; place += 1) {
      // A note of zone.js about what anyone listens for.
      if (String(keys[place]).startsWith('__zone_symbol__')) continue;
      names[names.length] = `${owner}.${String(keys[place]).replace(/\d{5,}/, '#')}`;
    }
  };
  add('window', window);
  add('document', document);
  add('Object', Object.prototype);
  add('Array', Array.prototype);
  add('String', String.prototype);
  add('Function', Function.prototype);
  add('Element', Element.prototype);
  add('Node', Node.prototype);
  return {boxes, names};
}

/** Gives the places of our elements. */
export function places(tags: string): Place[] {
  const found: Place[] = [];
  const elements = document.querySelectorAll(tags);
  for (let place = 0; place < elements.length; place += 1) {
    const element = elements[place];
    if (!element) continue;
    const {left, top, width, height} = element.getBoundingClientRect();
    found[found.length] = {
      tag: element.localName,
      left: left + scrollX,
      top: top + scrollY,
      width,
      height,
    };
  }
  return found;
}

/** Goes to the top of the page, where pictures are taken; some libraries scroll a little further. */
export const toTop = (): void => {
  scrollTo({top: 0, left: 0, behavior: 'instant'});
};

/** How a feed's own box is laid out, which has the page's content in it. */
export function displayOfFeed(): string {
  const feed = document.querySelector('event-feed');
  return feed ? getComputedStyle(feed).display : '';
}

/** What stands in for our elements on a page without our script. */
export interface StandIn {
  readonly tags: string;
  readonly sizes: readonly Place[];
  /** Of the feed's box, see `displayOfFeed`. */
  readonly display: string;
}

/** On the page without our script: lets plain boxes of the same sizes stand in for our elements. */
export function standIn({tags, sizes, display}: StandIn) {
  const elements = document.querySelectorAll<HTMLElement>(tags);
  for (let place = 0; place < elements.length; place += 1) {
    const style = elements[place]?.style;
    const size = sizes[place];
    if (!style || !size) continue;
    style.setProperty('display', 'block', 'important');
    style.setProperty('box-sizing', 'border-box', 'important');
    style.setProperty('inline-size', `${size.width}px`, 'important');
    style.setProperty('block-size', `${size.height}px`, 'important');
    style.setProperty('overflow', 'hidden', 'important');
  }
  const feed = document.querySelector<HTMLElement>('event-feed');
  feed?.style.setProperty('display', display, 'important');
}
