import type {ReactiveControllerHost} from 'lit';

/** Keeps what a visitor has opened in its host, and fetches what is needed inside the first time. */
export class DisclosureController<Content> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Content>;
  readonly #open = new Map<string, string>();
  #content: Content | undefined;

  /** @param load - Fetches what is shown inside, for those that ask for it. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Content>) {
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

  /** Opens or closes. Opened, it waits for what is used inside, and where that fails says so there. */
  async toggleLoading(key: string, load: () => Promise<unknown>, failing: string) {
    this.toggle(key);
    if (!this.isOpen(key)) return;
    try {
      await load();
      this.#host.requestUpdate();
    } catch {
      this.tell(key, failing);
    }
  }

  /** Opens, closes, and fetches what is shown inside if that is not here yet. */
  async toggleFetching(key: string) {
    this.toggle(key);
    if (this.#content || !this.isOpen(key)) return;
    try {
      this.#content = await this.#load();
    } catch {
      // The network is gone: closed again, it can be tried again.
      this.#open.delete(key);
    }
    this.#host.requestUpdate();
  }
}
