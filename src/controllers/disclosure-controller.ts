import type {ReactiveControllerHost} from 'lit';

/** Keeps what a visitor has opened in its host, and fetches what is needed inside the first time. */
export class DisclosureController<Content> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: (host: Element) => Promise<Content>;
  readonly #open = new Map<string, string>();
  #content: Content | undefined;

  /** @param load - Fetches what is shown inside, for those that ask for it. */
  constructor(host: ReactiveControllerHost & Element, load: (host: Element) => Promise<Content>) {
    this.#host = host;
    this.#load = load;
  }

  /** What was fetched; nothing until it is there. */
  get content(): Content | undefined {
    return this.#content;
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  /** What came of an action inside, to be said there. */
  newsOf(key: string): string {
    return this.#open.get(key) ?? '';
  }

  /** Says what came of an action inside. */
  tell(key: string, news: string) {
    if (this.#open.has(key)) this.#open.set(key, news);
    this.#host.requestUpdate();
  }

  toggle(key: string) {
    if (!this.#open.delete(key)) this.#open.set(key, '');
    this.#host.requestUpdate();
  }

  /**
   * Opens, closes, and fetches what is shown inside if that is not here yet.
   *
   * @param failing - What to say inside where it can't be fetched; without it, it closes again, to
   * be tried again.
   */
  async toggleFetching(key: string, failing?: string) {
    this.toggle(key);
    if (this.#content || !this.isOpen(key)) return;
    try {
      this.#content = await this.#load(this.#host);
    } catch {
      if (failing) this.tell(key, failing);
      else this.#open.delete(key);
    }
    this.#host.requestUpdate();
  }
}
