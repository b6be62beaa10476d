/** A colour as a screen shows it: red, green and blue from 0 to 255, and how much it covers. */
type Shown = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1);
const pencil = canvas.getContext('2d', {willReadFrequently: true});
const known = new Map<string, Shown>();

/** What the engine itself makes of a colour, in whichever words it is computed. */
function shownAs(colour: string): Shown {
  const before = known.get(colour);
  if (before || !pencil) return before ?? [0, 0, 0, 0];
  pencil.clearRect(0, 0, 1, 1);
  pencil.fillStyle = '#000';
  pencil.fillStyle = colour;
  pencil.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pencil.getImageData(0, 0, 1, 1).data;
  const shown: Shown = [red, green, blue, alpha / 255];
  known.set(colour, shown);
  return shown;
}

const over = (above: Shown, below: Shown): Shown => {
  const alpha = above[3];
  const mixed = (one: number, other: number) => one * alpha + other * (1 - alpha);
  return [mixed(above[0], below[0]), mixed(above[1], below[1]), mixed(above[2], below[2]), 1];
};

const linear = (channel: number) => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Shown) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
function ratio(one: Shown, other: Shown): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What an element is laid out in: across shadow roots and slots. */
const around = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** What a page puts behind its elements, looked up once for each as long as nothing changes. */
export class Grounds {
  readonly #page: Element;
  readonly #ground: string;
  readonly #known = new Map<Element, Shown>();

  /** @param ground - What is behind the page's text; what is around the page doesn't count. */
  constructor(page: Element, ground: string) {
    this.#page = page;
    this.#ground = ground;
  }

  /** What is behind the text in an element. */
  of(element: Element | null): Shown {
    if (!element || element === this.#page) return shownAs(this.#ground);
    const before = this.#known.get(element);
    if (before) return before;
    const own = shownAs(getComputedStyle(element).backgroundColor);
    const ground = over(own, this.of(around(element)));
    this.#known.set(element, ground);
    return ground;
  }
}

/** How well the text of an element is read. */
export function textContrast(element: Element, grounds: Grounds): number {
  const ground = grounds.of(element);
  return ratio(over(shownAs(getComputedStyle(element).webkitTextFillColor), ground), ground);
}

/** How well a field or a button stands out from what it is on: by its border, or by being filled. */
export function edgeContrast(element: Element, grounds: Grounds): number {
  const ground = grounds.of(around(element));
  const {borderTopColor, borderTopWidth} = getComputedStyle(element);
  const edge = parseFloat(borderTopWidth) > 0 ? over(shownAs(borderTopColor), ground) : ground;
  return Math.max(ratio(edge, ground), ratio(grounds.of(element), ground));
}

/** How well the ring is seen around what has the focus. */
export function ringContrast(focused: Element, grounds: Grounds): number {
  const ground = grounds.of(around(focused));
  const {outlineColor, outlineStyle} = getComputedStyle(focused);
  return outlineStyle === 'none' ? 1 : ratio(over(shownAs(outlineColor), ground), ground);
}

const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea';

/** The elements in a shadow root that have text, of those that all the same styles apply to one. */
export const textsIn = (host: Element): readonly Element[] =>
  oneOfAKind(
    shownIn(host).filter(
      one =>
        one.matches(FIELDS) ||
        [...one.childNodes].some(node => node instanceof Text && node.data.trim()),
    ),
  );

/** The fields and the filled buttons in a shadow root, likewise. */
export const edgesIn = (host: Element): readonly Element[] =>
  oneOfAKind(shownIn(host).filter(one => one.matches(`${FIELDS}, .primary`)));

/** The way to an element in its shadow root, in names and classes. */
export const wayTo = (element: Element): string =>
  [
    element.parentElement ? wayTo(element.parentElement) : '',
    [element.localName, ...element.classList].join('.'),
  ].join(' ');

const oneOfAKind = (elements: readonly Element[]) => [
  ...new Map(elements.map(one => [wayTo(one), one] as const)).values(),
];

const shownIn = (host: Element) =>
  [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    one => one.checkVisibility({visibilityProperty: true}) && !one.closest('.visually-hidden'),
  );
