import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Follows the language of its host and keeps it supplied with the sentences of that language. */
export class TextController<Language extends string, Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #language: () => Language | undefined;
  readonly #load: (language: Language) => Promise<Words | undefined>;
  #asked: Language | undefined;
  #words: Words | undefined;

  /**
   * @param language - Gives the language to speak; nothing while that is not known yet.
   * @param load - Fetches its sentences, once for all elements.
   */
  constructor(
    host: ReactiveControllerHost,
    language: () => Language | undefined,
    load: (language: Language) => Promise<Words | undefined>,
  ) {
    this.#host = host;
    this.#language = language;
    this.#load = load;
    host.addController(this);
  }

  /** The sentences; until those of a new language are there, the ones of the last. */
  get words(): Words | undefined {
    return this.#words;
  }

  hostUpdate() {
    const language = this.#language();
    if (!language || language === this.#asked) return;
    this.#asked = language;
    void this.#follow(language);
  }

  async #follow(language: Language) {
    const words = await this.#load(language);
    if (language !== this.#asked) return;
    if (!words) {
      // What could not be fetched is asked for again when the host next has a reason to render.
      this.#asked = undefined;
      return;
    }
    this.#words = words;
    this.#host.requestUpdate();
  }
}
