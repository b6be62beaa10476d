import type {ReactiveControllerHost} from 'lit';
import {loadModule} from '../../client/load-module.ts';
import {LatePart} from '../../controllers/late-part.ts';
import {TextController} from '../../controllers/text-controller.ts';
import type {EventEntry} from '../../feed/model.ts';
import {isBooking, rungOf} from '../../programme/rung.ts';
import type {Language} from '../../text/languages.ts';
import {loadSignUpText} from '../../text/load-sign-up-text.ts';
import {signUpWordsWith} from '../../text/sign-up-words-with.ts';
import type {TextOverrides} from '../../text/text.ts';
import type {Booking} from './sheet.ts';
import type {Closing} from './signup-form-view.ts';

/** What is fetched apart from the form, as far as it is there. */
export interface LateParts {
  readonly booking: Booking | undefined;
  readonly closing: Closing | undefined;
  /** Whether some of it could not be fetched. */
  readonly hasFailed: boolean;
}

/** Tells which of the late parts an event's form can't do without. */
export const neededFor = (entry: EventEntry, api: string) => ({
  booking: isBooking(entry),
  closing: rungOf(entry, api) === 'mail',
});

/** Fetches what only some forms need, and what comes after the form while that is filled in. */
export class LatePartsController {
  readonly #booking: LatePart<Booking['view']>;
  readonly #closing: LatePart<Closing['view']>;
  readonly #words: TextController<Language, Booking['words']>;
  #isWanted = false;

  /** @param speech - Gives the language to speak; nothing while that is not known yet. */
  constructor(host: ReactiveControllerHost, speech: () => Language | undefined) {
    this.#booking = new LatePart(host, () =>
      withWords(
        loadModule(() => import('./booking-view.ts')),
        speech(),
      ),
    );
    this.#closing = new LatePart(host, () =>
      withWords(
        loadModule(() => import('./closing-view.ts')),
        speech(),
      ),
    );
    this.#words = new TextController(
      host,
      () => (this.#isWanted ? speech() : undefined),
      loadSignUpText,
    );
  }

  /** Gives what is there, with the page's own sentences in the place of some of ours. */
  partsWith(overrides: TextOverrides | undefined): LateParts {
    const known = this.#words.words;
    const words = known && signUpWordsWith(known, overrides?.signUp);
    const together = <View>(view: View | undefined) => view && words && {view, words};
    return {
      booking: together(this.#booking.part),
      closing: together(this.#closing.part),
      hasFailed: this.#booking.hasFailed || this.#closing.hasFailed,
    };
  }

  /**
   * Fetches what the form of an event can't do without.
   *
   * @param held - Whether a sign-up waits to be sent.
   */
  fetchFor(entry: EventEntry, api: string, held: boolean) {
    const needed = neededFor(entry, api);
    if (needed.booking) this.#want(this.#booking);
    if (needed.closing || held) this.#want(this.#closing);
  }

  /** Fetches what comes after the form; anew, where that has failed. */
  fetchClosing() {
    this.#isWanted = true;
    void this.#closing.retry();
  }

  /** Fetches anew what could not be fetched. */
  retry() {
    for (const part of [this.#booking, this.#closing]) if (part.hasFailed) void part.retry();
  }

  #want(part: LatePart<unknown>) {
    this.#isWanted = true;
    void part.want();
  }
}

/** A view without words shows nothing, so it is there when both are. */
async function withWords<View>(view: Promise<View>, language: Language | undefined): Promise<View> {
  const words = language && (await loadSignUpText(language));
  if (!words) throw new Error('the words of the form did not arrive');
  return view;
}
