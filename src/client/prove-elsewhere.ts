import {WIDGETS, type WidgetMaker} from './captcha-widgets.ts';
import {failed} from './form-answer.ts';
import type {CaptchaAnswer} from './solve-captcha.ts';

/** What is still to come, and from whom. */
interface Pending<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: () => void;
}

/** A widget on the page, and the token that its visitor has got for now. */
interface Shown {
  token: Pending<string>;
  startAnew: () => void;
}

const shown = new WeakMap<HTMLElement, Shown>();
const scripts = new Map<string, Promise<unknown>>();

/** After so long a silence a provider's script counts as out of reach, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Lets the visitor pass a captcha of someone else's, which is shown in the host's slot `captcha`.
 * This alone asks third parties, and only where the page's webmaster has named one.
 *
 * @param named - `turnstile:<site key>`, or the name of another provider.
 * @returns Not before the visitor has passed. Never throws.
 */
export async function proveElsewhere(
  named: string,
  host: HTMLElement,
  lang: string,
): Promise<CaptchaAnswer> {
  const [name = '', siteKey = ''] = named.split(/:(.*)/s);
  const maker = WIDGETS.get(name);
  if (!maker || !siteKey) return failed('unavailable');
  try {
    const widget = again(host) ?? (await show(maker, host, siteKey, lang));
    const token = await widget.token.promise;
    const staleAt = Date.now() + maker.lifetime;
    return {ok: true, receipt: {payload: `${name}:${token}`, ripeAt: 0, staleAt}};
  } catch {
    return failed('unavailable');
  }
}

/** Starts the host's widget anew: its last token is used, or too old. */
function again(host: HTMLElement): Shown | undefined {
  const widget = shown.get(host);
  if (!widget) return undefined;
  widget.token = pending();
  widget.startAnew();
  return widget;
}

async function show(maker: WidgetMaker, host: HTMLElement, siteKey: string, lang: string) {
  const api = await apiOf(maker);
  // A page that copies its elements copies an old widget along, which does nothing.
  for (const dead of host.querySelectorAll(':scope > [slot="captcha"]')) dead.remove();
  const place = document.createElement('div');
  place.slot = 'captcha';
  host.append(place);
  const widget: Shown = {token: pending(), startAnew: () => undefined};
  widget.startAnew = maker.show(api, {
    ...{place, siteKey, lang},
    solved: token => {
      widget.token.resolve(token);
    },
    failed: () => {
      widget.token.reject();
    },
  });
  shown.set(host, widget);
  return widget;
}

/** Gives what a provider's script leaves on the page, which may have loaded it already. */
async function apiOf({script, global}: WidgetMaker): Promise<unknown> {
  if (!scripts.has(script) && !apiNamed(global)) {
    const loading = load(script);
    scripts.set(script, loading);
    loading.catch(() => scripts.delete(script));
  }
  await scripts.get(script);
  return apiNamed(global);
}

const apiNamed = (name: string): unknown => Reflect.get(globalThis, name);

function load(address: string): Promise<unknown> {
  const {promise, resolve, reject} = pending<unknown>();
  const script = document.createElement('script');
  script.src = address;
  script.async = true;
  script.onload = resolve;
  script.onerror = reject;
  setTimeout(reject, PATIENCE);
  document.head.append(script);
  return promise;
}

function pending<T>(): Pending<T> {
  let settle: Omit<Pending<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = {
      resolve,
      reject: () => {
        reject(new Error('The provider is out of reach.'));
      },
    };
  });
  // What nobody waits for any more may fail unheard.
  promise.catch(() => undefined);
  if (!settle) throw new Error('A promise runs what it is given at once.');
  return {promise, ...settle};
}
