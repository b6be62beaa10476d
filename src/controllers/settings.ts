import {createContext} from '@lit/context';
import {pageMark} from '../client/page-mark.ts';
import type {TextOverrides} from '../text/text.ts';

/** What elements take from the page, themselves or from the `<event-feed>` around them. */
export interface Settings {
  /** Address of the feed, as the page has it; may be relative to the page. */
  readonly feed: string;
  /** Name of the event; empty for the feed's next one. */
  readonly event: string;
  /** Address of the sign-up server; empty for the one that the feed names. */
  readonly api: string;
  /** Who sent the visitor. */
  readonly partner: string;
  /** Another provider's captcha and its site key, `turnstile:<key>`; empty for the server's own. */
  readonly captcha: string;
  /** BCP 47 tag; empty for the page's own. */
  readonly lang: string;
  readonly theme: '' | 'auto' | 'light' | 'dark';
  /** Level of the first heading, 1 to 6; 0 for the default. */
  readonly headingLevel: number;
  /** The time to stand in, `YYYY-MM-DDTHH:MM`; empty for the real one. */
  readonly now: string;
  readonly text: TextOverrides | undefined;
}

/** What nobody has set. */
export const NO_SETTINGS: Settings = {
  feed: '',
  event: '',
  api: '',
  partner: '',
  captcha: '',
  lang: '',
  theme: '',
  headingLevel: 0,
  now: '',
  text: undefined,
};

/** What can't be said in an attribute, or is about an element itself: see `page-theme.ts`. */
const UNSAID = {text: undefined, theme: ''} as const;

/** Gives what the script tag says for the whole page in its `data-…`, such as `data-feed`. */
export function pageSettings(): Settings {
  const said = pageMark().said?.();
  return {...NO_SETTINGS, ...said, headingLevel: Number(said?.['headingLevel']) || 0, ...UNSAID};
}

/** Carries settings from `<event-feed>` to the elements in it, in whichever copy of the script they are. */
export const settingsContext = createContext<Settings>(Symbol.for('opslag-settings'));

/** Gives what holds for an element: what it says itself, else what is said around it. */
export const settle = (own: Settings, around: Settings): Settings => ({
  feed: own.feed || around.feed,
  event: own.event || around.event,
  api: own.api || around.api,
  partner: own.partner || around.partner,
  captcha: own.captcha || around.captcha,
  lang: own.lang || around.lang,
  theme: own.theme || around.theme,
  headingLevel: own.headingLevel || around.headingLevel,
  now: own.now || around.now,
  text: own.text ?? around.text,
});

/** Tells whether two settings say the same. */
export const sameSettings = (one: Settings, other: Settings): boolean =>
  one.text === other.text && JSON.stringify(one) === JSON.stringify(other);
