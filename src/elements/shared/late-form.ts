import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadModule} from '../../client/load-module.ts';
import type {Filing} from '../../controllers/form-plan.ts';
import {LatePart} from '../../controllers/late-part.ts';
import type {Language} from '../../text/languages.ts';
import {loadReplyText} from '../../text/load-reply-text.ts';
import {replyWordsWith} from '../../text/reply-words-with.ts';
import type {ReplyText} from '../../text/reply.ts';
import type {TextOverrides} from '../../text/text.ts';
import type * as ReplyView from './reply-view.ts';

/** What a form answers those who fill it in, and how that is shown. */
export interface Replies {
  readonly view: typeof ReplyView;
  readonly words: ReplyText;
}

/**
 * Fetches with the first field that is entered what nobody needs before: what checks and sends a
 * form, and what it answers. All of it is asked for in the same moment, so that a tunnel between
 * the first field and the button does no harm.
 */
export class LateForm implements ReactiveController {
  readonly filing: LatePart<Filing>;
  readonly #host: ReactiveControllerHost;
  readonly #speech: () => Language | undefined;
  #view: Replies['view'] | undefined;
  #said: {readonly language: Language; readonly words: ReplyText} | undefined;

  /** @param speech - Gives the language to speak; nothing while that is not known yet. */
  constructor(host: ReactiveControllerHost, speech: () => Language | undefined) {
    this.#host = host;
    this.#speech = speech;
    this.filing = new LatePart(host, () => this.#fetch());
    host.addController(this);
  }

  /** Gives what is there, with the page's own sentences in the place of some of ours. */
  repliesWith(overrides: TextOverrides | undefined): Replies | undefined {
    const view = this.#view;
    const known = this.#said?.words;
    return view && known && {view, words: replyWordsWith(known, overrides?.form)};
  }

  hostUpdate() {
    const language = this.#speech();
    if (this.#said && language && language !== this.#said.language) void this.#speak(language);
  }

  async #fetch(): Promise<Filing> {
    const language = this.#speech();
    const [filing, view] = await Promise.all([
      loadModule(() => import('../../controllers/filing.ts')),
      loadModule(() => import('./reply-view.ts')),
      language && this.#speak(language),
    ]);
    if (!this.#said) throw new Error('the words of the form did not arrive');
    this.#view = view;
    return filing;
  }

  /** Until the words of a new language are there, those of the last stay. */
  async #speak(language: Language) {
    const words = await loadReplyText(language);
    if (!words) return;
    this.#said = {language, words};
    this.#host.requestUpdate();
  }
}
