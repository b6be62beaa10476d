import {isFields} from '../feed/read/values.ts';

/** What a provider's widget is made with, and whom it tells. */
export interface WidgetOrder {
  /** An element of the page, outside any shadow root: widgets look themselves up in the document. */
  readonly place: HTMLElement;
  readonly siteKey: string;
  /** BCP 47. */
  readonly lang: string;
  readonly solved: (token: string) => void;
  readonly failed: () => void;
}

/** A captcha of someone else's. */
export interface WidgetMaker {
  /** Where its script is, by the provider's own documentation; loaded from nowhere else. */
  readonly script: string;
  /** The name under which that script leaves its API on the page. */
  readonly global: string;
  /** How long a token holds at least, in milliseconds. */
  readonly lifetime: number;
  /** Shows the widget; what it gives starts it anew. */
  readonly show: (api: unknown, order: WidgetOrder) => () => void;
}

/** Turnstile's and hCaptcha's API, which are alike. */
interface Renderer {
  render(place: HTMLElement, options: object): string;
  reset(widget: string): void;
}

/** Friendly Captcha's. */
interface Creator {
  createWidget(options: object): CreatedWidget;
}

interface CreatedWidget {
  addEventListener(type: string, listener: (event: unknown) => void): void;
  reset(): void;
}

const isRenderer = (api: unknown): api is Renderer =>
  isFields(api) && typeof api['render'] === 'function' && typeof api['reset'] === 'function';

const isCreator = (api: unknown): api is Creator =>
  typeof api === 'object' && api !== null && 'createWidget' in api;

const showRendered: WidgetMaker['show'] = (api, {place, siteKey, lang, solved, failed}) => {
  if (!isRenderer(api)) throw new Error('The provider’s script is another than it was.');
  const widget = api.render(place, {
    sitekey: siteKey,
    // The one calls it so, the other so.
    language: lang,
    hl: lang,
    callback: solved,
    'error-callback': failed,
  });
  return () => {
    api.reset(widget);
  };
};

const showCreated: WidgetMaker['show'] = (api, {place, siteKey, lang, solved, failed}) => {
  if (!isCreator(api)) throw new Error('The provider’s script is another than it was.');
  const widget = api.createWidget({
    element: place,
    sitekey: siteKey,
    language: lang,
    formFieldName: null,
    startMode: 'auto',
  });
  widget.addEventListener('frc:widget.complete', event => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (isFields(detail) && typeof detail['response'] === 'string') solved(detail['response']);
  });
  widget.addEventListener('frc:widget.error', failed);
  return () => {
    widget.reset();
  };
};

const MINUTE = 60_000;

/** The providers, by what the attribute `captcha` calls them. */
export const WIDGETS: ReadonlyMap<string, WidgetMaker> = new Map([
  [
    'turnstile',
    {
      script: 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit',
      global: 'turnstile',
      lifetime: 4.5 * MINUTE,
      show: showRendered,
    },
  ],
  [
    'hcaptcha',
    {
      script: 'https://js.hcaptcha.com/1/api.js?render=explicit&recaptchacompat=off',
      global: 'hcaptcha',
      lifetime: 1.75 * MINUTE,
      show: showRendered,
    },
  ],
  [
    'friendly',
    {
      script: 'https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@1.0.2/site.min.js',
      global: 'frcaptcha',
      lifetime: 4.5 * MINUTE,
      show: showCreated,
    },
  ],
]);
