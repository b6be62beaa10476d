import {html, nothing, type LitElement} from 'lit';
import {failed} from '../../client/form-answer.ts';
import {loadModule} from '../../client/load-module.ts';
import type {Entries} from '../../contract/entries.ts';
import type {FormState} from '../../controllers/form-state.ts';
import type {CaptchaWays} from '../../controllers/second-door.ts';
import type {FormText} from '../../text/form.ts';
import type {Language} from '../../text/languages.ts';

/** What a form does on the visitor's actions. */
export interface FormActions {
  readonly begin: () => void;
  readonly input: (event: Event) => void;
  readonly submit: (event: Event) => void;
  /** Moves the focus to a field that is wrong. */
  readonly jump: (event: Event) => void;
}

/** The field that no person sees; its name is none that a browser fills in by itself. */
const TRAP = 'leave-empty';

/** What the page says of a form's captcha. */
interface CaptchaSettings {
  /** Another provider's: `turnstile:<site key>`; empty for ours. */
  readonly named: string;
  readonly lang: Language | undefined;
}

/** Gives what a form has besides its own captcha, fetched once someone needs it. */
export const captchaWays = (host: LitElement, settings: () => CaptchaSettings): CaptchaWays => ({
  secondDoor: async way => {
    const {createSecondDoor} = await loadModule(() => import('./second-door.ts'));
    return createSecondDoor(host, way, settings().lang ?? 'en');
  },
  elsewhere: () => {
    const {named, lang = 'en'} = settings();
    if (!named) return undefined;
    return loadModule(() => import('../../client/prove-elsewhere.ts')).then(
      ({proveElsewhere}) => proveElsewhere(named, host, lang),
      () => failed('unreachable'),
    );
  },
});

/** Gives what has been typed into a form. */
export function typedInto(form: HTMLFormElement): Entries {
  const entries: Record<string, string[]> = {};
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && name !== TRAP) (entries[name] ??= []).push(value);
  });
  return entries;
}

/** Gives what was typed into the field that no person sees. */
export const trappedIn = (form: HTMLFormElement): string | undefined => {
  const value = new FormData(form).get(TRAP);
  return typeof value === 'string' && value ? value : undefined;
};

/** Shows a field for robots, out of the way of eyes, keys and screen readers. */
export const trap = (text: FormText) => html`
  <div class="visually-hidden" aria-hidden="true">
    <label for=${TRAP}>${text.trap}</label>
    <input id=${TRAP} name=${TRAP} type="text" tabindex="-1" autocomplete="off" />
  </div>
`;

/** Shows at the top of the form what keeps it from getting through. Takes the focus. */
export const alarm = (heading: string, more: unknown) => html`
  <div class="alert" part="alert" role="group" aria-labelledby="alert" tabindex="-1" data-focus>
    <p class="alert-heading" id="alert"><span class="sign" aria-hidden="true">!</span>${heading}</p>
    ${more}
  </div>
`;

/** Shows that what checks and sends the form can't be had; the words for all else can't then either. */
export const unfetched = ({unreachable, kept}: FormText) =>
  alarm(unreachable, html`<p>${kept}</p>`);

/** Shows the button that sends, says when that is under way, and above it the second door. */
export const sender = (
  label: string,
  state: FormState<unknown>,
  text: FormText,
  door: unknown,
) => html`
  <slot name="captcha"></slot>
  ${door}
  <div class="send">
    <button
      class="primary"
      part="submit"
      type="submit"
      aria-disabled=${state.status === 'sending' ? 'true' : nothing}
    >
      ${label}
    </button>
    <p class="quiet" role="status">
      ${state.status === 'sending' ? text.sending[state.awaits] : nothing}
    </p>
  </div>
`;
