import type {ReactiveController, ReactiveElement} from 'lit';

/** Tells by its end that the page has other colours now; and by the caret, which side its text is on. */
const ASKING =
  ':host{transition:color 1ms;caret-color:var(--_pole)}input,textarea{color-scheme:var(--_scheme)}';

/**
 * Finds out what only a look at the page tells, and hands it to the styles: what colour is behind an
 * element (`--_ground`), what colour the page's links have (`--_page-link`), and whether native
 * controls are to be dark (`--_scheme`). Looks again when the text has another colour.
 */
export class GroundController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #link: string;

  /**
   * @param link - The colour of a link of the page's own, if there is one inside the host.
   * @param behindLink - Its background: a link that looks like a button tells nothing.
   */
  constructor(host: ReactiveElement, link: string, behindLink: string) {
    this.#host = host;
    this.#link = link && !isOpaque(behindLink) ? `--_page-link:${link}` : '';
    host.addEventListener('transitionend', ({target}) => {
      if (target === host) this.hostConnected();
    });
    // To look is work for the browser: first of all it is to show what there is.
    requestAnimationFrame(() => setTimeout(() => this.#begin()));
  }

  #begin() {
    const root = this.#host.renderRoot;
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#sheet);
    this.#host.addController(this);
  }

  hostConnected() {
    const host = this.#host;
    this.#sheet.replaceSync(ASKING);
    const scheme = getComputedStyle(host).caretColor.includes('100') ? 'dark' : 'light';
    // What isn't found here may have been around an element around this.
    const ground = groundOf(host);
    this.#sheet.replaceSync(
      `${ASKING}:host{--_scheme:${scheme};${ground && `--_ground:${ground};`}${this.#link}}`,
    );
  }
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
