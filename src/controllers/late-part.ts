import type {ReactiveControllerHost} from 'lit';

/** Fetches a part of its host once it is wanted, and says when that has failed. */
export class LatePart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #loading: Promise<Part | undefined> | undefined;
  #part: Part | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part; nothing until it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Fetches the part unless that has been done, or has failed: then `retry` does. */
  async want(): Promise<Part | undefined> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  /** Fetches anew what could not be fetched. */
  async retry(): Promise<Part | undefined> {
    if (this.#hasFailed) this.#loading = undefined;
    this.#hasFailed = false;
    return this.want();
  }

  async #fetch(): Promise<Part | undefined> {
    try {
      this.#part = await this.#load();
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
