import {ContextConsumer} from '@lit/context';
import {LitElement, type PropertyDeclarations} from 'lit';
import type {FeedFailure} from '../client/load-feed.ts';
import {ClockController} from '../controllers/clock-controller.ts';
import {FeedController} from '../controllers/feed-controller.ts';
import {pageLanguage} from '../controllers/page-language.ts';
import {pageSettings, settingsContext, settle, type Settings} from '../controllers/settings.ts';
import {TextController} from '../controllers/text-controller.ts';
import type {Feed} from '../feed/model.ts';
import type {NowIn} from '../programme/selection.ts';
import {languageFor, type Language} from '../text/languages.ts';
import {loadText} from '../text/load-text.ts';
import type {Text, TextOverrides} from '../text/text.ts';
import {wordsWith} from '../text/words-with.ts';
import {FeedFailedEvent, FeedIncompleteEvent} from './feed-events.ts';
import {ownName} from './own-name.ts';

/** A feed and the words for it. */
export interface Ready {
  readonly status: 'ready';
  readonly feed: Feed;
  readonly text: Text;
  readonly nowIn: NowIn;
}

/** What every element has to start from: a feed and the words for it, or not (yet). */
export type Ground =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly failure: FeedFailure; readonly text: Text}
  | Ready;

/** What the elements have in common: the attributes, and what they wait for. Shows nothing itself. */
export abstract class OpslagElement extends LitElement {
  // Not as decorators, which cost every visitor half a kilobyte.
  static override properties: PropertyDeclarations = {
    feed: {},
    event: {},
    api: {},
    partner: {},
    captcha: {},
    lang: {},
    theme: {reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {},
    text: {attribute: false},
  };

  /** Address of the JSON event feed. Relative addresses start from the page. */
  feed = '';

  /** Name of the event in the feed (`identifier`, or the end of its `@id`). By default its next one. */
  event = '';

  /** Address of the sign-up server. By default the one that the feed names. */
  api = '';

  /** Your organisation's short name, recorded with sign-ups that come through your page. */
  partner = '';

  /**
   * Another captcha than the server's own, as `turnstile:<site key>`; likewise `hcaptcha` and
   * `friendly`. Its provider's script is then loaded, and told of your visitors.
   */
  captcha = '';

  /** Language to speak (`da`, `nb`, `nn`, `sv`, `en`). By default the page's, then the feed's. */
  override lang = '';

  /** Colours: `auto` follows the page, `light` and `dark` bring their own. */
  theme: Settings['theme'] = '';

  /** Level of the first heading, 1 to 6, so that it fits the page's outline. */
  headingLevel = 0;

  /** A time to stand in, such as `2026-09-24T10:30`, for previews. By default the real one. */
  now = '';

  /** Sentences to use in the place of ours. */
  text: TextOverrides | undefined;

  readonly #around = new ContextConsumer(this, {context: settingsContext, subscribe: true});
  readonly #feed = new FeedController(this, () =>
    !this.feed && this.#awaitsSurroundings ? undefined : this.settings.feed,
  );
  readonly #text = new TextController(this, () => this.speech, loadText);
  protected readonly clock = new ClockController(this, () => this.settings.now);
  #reported: unknown;

  override connectedCallback() {
    super.connectedCallback();
    if (this.#awaitsSurroundings) void this.#meetSurroundings();
    // Pages that hide whatever is `:empty` don't see into a shadow root. Without a place in the
    // shadow root around it, yet, an element has no display at all.
    if (!this.hasChildNodes() && /^(none)?$/.test(getComputedStyle(this).display)) this.append(' ');
  }

  protected override createRenderRoot() {
    // Now, since without a place in a shadow root what stands inside will have no colour.
    const link = this.querySelector('a');
    const {color = '', backgroundColor = ''} = link ? getComputedStyle(link) : {};
    import('../controllers/ground-controller.ts').then(
      ({GroundController}) => new GroundController(this, color, backgroundColor),
      // The styles' guess of what is behind them stays.
      () => {},
    );
    return super.createRenderRoot();
  }

  /**
   * What holds for this element: what it says itself, else what `<event-feed>` around it says, else
   * what the script tag says.
   */
  protected get settings(): Settings {
    return settle(this, this.#around.value ?? pageSettings());
  }

  /** The language of this element, of the page, or of the feed; may be one that we don't speak. */
  protected get language(): string {
    const {state} = this.#feed;
    const feedLanguage = state.status === 'ready' ? state.feed.lang : undefined;
    return this.settings.lang || pageLanguage(this) || feedLanguage || '';
  }

  /** The language of ours to speak; nothing while the page doesn't say and the feed is on its way. */
  protected get speech(): Language | undefined {
    const {language} = this;
    return language || this.#feed.state.status !== 'loading' ? languageFor(language) : undefined;
  }

  protected get ground(): Ground {
    const {state} = this.#feed;
    const words = this.#text.words;
    if (!words || state.status === 'loading') return {status: 'waiting'};
    const text = wordsWith(words, this.settings.text);
    return state.status === 'failed'
      ? {status: 'failed', failure: state.failure, text}
      : {status: 'ready', feed: state.feed, text, nowIn: this.clock.nowIn};
  }

  /** Asks once more for a feed that couldn't be had. */
  protected retry() {
    this.#feed.retry();
  }

  /** Tells the page, once, what could not be shown and why. */
  protected report(failure?: FeedFailure) {
    const {state} = this.#feed;
    const failed = failure ?? (state.status === 'failed' ? state.failure : undefined);
    const problems = state.status === 'ready' ? state.problems : [];
    const news = failed ?? (problems.length ? problems : undefined);
    if (news === this.#reported || (failed && sameFailure(failed, this.#reported))) return;
    this.#reported = news;
    const {tag} = ownName(this);
    if (failed) this.dispatchEvent(new FeedFailedEvent(tag, failed));
    else if (problems.length) this.dispatchEvent(new FeedIncompleteEvent(tag, problems));
  }

  protected override updated() {
    this.report();
  }

  /** Whether the `<event-feed>` around this has yet to be defined: scripts arrive in any order. */
  get #awaitsSurroundings(): boolean {
    // Not by `:defined`, of which polyfills know nothing.
    return !customElements.get(this.#feedTag) && this.closest(this.#feedTag) !== null;
  }

  get #feedTag(): string {
    return `${ownName(this).prefix}event-feed`;
  }

  async #meetSurroundings() {
    await customElements.whenDefined(this.#feedTag);
    // It was asked when this element connected, and could not answer then.
    if (this.isConnected) this.#around.hostConnected();
    this.requestUpdate();
  }
}

const sameFailure = (one: FeedFailure, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);
