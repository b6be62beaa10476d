/** Something that doesn't look as it should. */
export interface Flaw {
  readonly tag: string;
  readonly check: 'contrast' | 'font' | 'overflow' | 'targets';
  readonly what: string;
}

/**
 * Looks at our elements as a picky visitor would: whether their text can be read on what is behind
 * it, is in the page's font and about its size, whether anything sticks out of its box, and whether
 * what is to be hit is large enough.
 */
export function look(tags: readonly string[]): Flaw[] {
  const flaws: Flaw[] = [];
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});

  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const rgba = (colour: string): Colour => {
    if (!context) return [0, 0, 0, 1];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const {data} = context.getImageData(0, 0, 1, 1);
    return [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0, (data[3] ?? 0) / 255];
  };
  const over = (above: Colour, below: Colour): Colour => {
    const mixed = (place: 0 | 1 | 2) => above[place] * above[3] + below[place] * (1 - above[3]);
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  /** The colour behind an element; nothing where it is a picture. */
  const behind = (element: Element | null): Colour | undefined => {
    if (!element) return [255, 255, 255, 1];
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    const own = rgba(backgroundColor);
    if (own[3] > 0.99) return own;
    if (backgroundImage !== 'none') return undefined;
    const below = behind(parentOf(element));
    return below && over(own, below);
  };
  const light = ([red, green, blue]: Colour) => {
    const part = (value: number) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = (one: Colour, other: Colour) => {
    const [high, low] = light(one) > light(other) ? [one, other] : [other, one];
    return (light(high) + 0.05) / (light(low) + 0.05);
  };
  const name = (element: Element) =>
    `${element.localName}${element.className ? `.${String(element.className)}` : ''} “${(element.textContent || '').trim().slice(0, 30)}”`;

  const lookAt = (tag: string, host: Element) => {
    const root = host.shadowRoot;
    if (!root) return;
    const add = (check: Flaw['check'], what: string) => {
      flaws[flaws.length] = {tag, check, what};
    };
    const box = host.getBoundingClientRect();
    const own = getComputedStyle(host);
    const ownSize = parseFloat(own.fontSize);
    const around = host.parentElement ? getComputedStyle(host.parentElement) : own;
    if (own.fontFamily !== around.fontFamily) add('font', `not the page's: ${own.fontFamily}`);
    const within = root.querySelectorAll('*');
    for (let place = 0; place < within.length; place += 1) {
      const element = within[place];
      if (!element || element.closest('style, .visually-hidden, svg *')) continue;
      const rect = element.getBoundingClientRect();
      if (rect.width < 2 || rect.height < 2) continue;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible') continue;
      if (rect.right > box.right + 1.5 || rect.left < box.left - 1.5) {
        add('overflow', `${name(element)} ${rect.left}–${rect.right} of ${box.left}–${box.right}`);
      }
      const isControl = element.matches('button, input, select, textarea, summary');
      const isWritten = isControl && !element.matches('[type="checkbox"], [type="radio"]');
      if (isWritten && style.fontFamily !== own.fontFamily)
        add('font', `${name(element)} ${style.fontFamily}`);
      if (isControl && (rect.width < 23.5 || rect.height < 23.5) && !element.closest('label')) {
        const labelled = element instanceof HTMLInputElement && element.labels?.[0];
        const label = labelled ? labelled.getBoundingClientRect() : undefined;
        if (!label || label.height < 23.5)
          add('targets', `${name(element)} ${rect.width} × ${rect.height}`);
      }
      let hasText = false;
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (child instanceof Text && child.data.trim()) hasText = true;
      }
      if (!hasText) continue;
      const size = parseFloat(style.fontSize);
      if (size < ownSize * 0.75 || size > ownSize * 3.5 || size < 9) {
        add('font', `${name(element)} is ${size}px in ${ownSize}px`);
      }
      const lineHeight = parseFloat(style.lineHeight);
      if (lineHeight < size * 0.95 || lineHeight > size * 2.2)
        add('font', `${name(element)} lines of ${lineHeight}px`);
      if (parseFloat(style.letterSpacing) > size * 0.15)
        add('font', `${name(element)} spaced by ${style.letterSpacing}`);
      const back = behind(element);
      if (!back || element.matches('[aria-disabled="true"], :disabled')) continue;
      const colour = style.webkitTextFillColor || style.color;
      const ratio = contrast(over(rgba(colour), back), back);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.45))
        add('contrast', `${name(element)} ${ratio.toFixed(2)} ${colour}`);
    }
  };
  for (let place = 0; place < tags.length; place += 1) {
    const tag = tags[place] ?? '';
    const hosts = document.querySelectorAll(tag);
    for (let one = 0; one < hosts.length; one += 1) {
      const host = hosts[one];
      if (host) lookAt(tag, host);
    }
  }
  return flaws;
}
