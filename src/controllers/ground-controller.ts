import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Finds out what only a look at the page tells, and hands it to the styles: what colour is behind an
 * element (`--_ground`), what colour the page's links have (`--_page-link`), and whether native
 * controls are to be dark (`--_scheme`). Looks again when the text has another colour.
 */
export class GroundController implements ReactiveController {
  readonly #host: ReactiveElement;
  #link = '';
  #sheet: CSSStyleSheet | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addEventListener('transitionend', ({target}) => {
      if (target === host) this.hostConnected();
    });
    host.addController(this);
  }

  /** To be called before the host has a shadow root: after that, what stands inside has no colour. */
  meetLink() {
    this.#link ||= linkColour(this.#host);
  }

  hostConnected() {
    const host = this.#host;
    const root = host.renderRoot;
    if (!(root instanceof ShadowRoot)) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    const scheme = getComputedStyle(host).caretColor.includes('100') ? 'dark' : 'light';
    // What isn't found here may have been around an element around this.
    const ground = groundOf(host);
    this.#sheet.replaceSync(
      `:host{--_scheme:${scheme};${ground && `--_ground:${ground};`}${this.#link && `--_page-link:${this.#link}`}}`,
    );
  }
}

/** The colour of a link of the page's own, where it looks like one and not like a button; or nothing. */
function linkColour(host: Element): string {
  const link = host.querySelector('a');
  const style = link && getComputedStyle(link);
  return style && !isOpaque(style.backgroundColor) && style.color ? style.color : '';
}

/** The colour behind an element, if any. Of a picture nothing is known but that the text is read on it. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = around(at)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(at);
    if (isOpaque(backgroundColor)) return backgroundColor;
    if (backgroundImage !== 'none') return 'var(--_pole)';
  }
  return '';
}

const isOpaque = (colour: string) => !/a\(|\/|^$/.test(colour);

const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
};
