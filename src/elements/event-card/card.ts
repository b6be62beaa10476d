import type {DisclosureController} from '../../controllers/disclosure-controller.ts';
import type {Settings} from '../../controllers/settings.ts';
import type {EventEntry, Feed, Moment} from '../../feed/model.ts';
import type {Text} from '../../text/text.ts';
import {langIfOther} from '../../text/lang-if-other.ts';
import type * as formViews from './form-view.ts';
import type * as menus from './menus-view.ts';

/** The part of a card that is fetched when it is first opened. */
export type CardMenus = typeof menus;

/** What a card has opened, with its menus. */
export type CardDisclosures = DisclosureController<CardMenus>;

/** Whether the form to sign up is open in a card, with what shows it. */
export type CardForm = DisclosureController<typeof formViews>;

/** All there is to know to show an event. */
export interface Card {
  /** What the names of our elements begin with on this page; empty, or with a hyphen at its end. */
  readonly prefix: string;
  readonly entry: EventEntry;
  readonly text: Text;
  /** On the event's own clock. */
  readonly now: Required<Moment>;
  /** Of the title, 1 to 6. */
  readonly level: number;
  /** Of the feed's words, where it is not the language of ours. */
  readonly lang: string | undefined;
  /** Address of the sign-up server; empty where there is none. */
  readonly api: string;
  readonly settings: Settings;
  readonly disclosures: CardDisclosures;
  readonly form: CardForm;
}

/** What a card is made from beside the event itself. */
export interface CardMakings {
  readonly prefix: string;
  readonly feed: Feed;
  readonly text: Text;
  readonly now: Required<Moment>;
  readonly level: number;
  readonly settings: Settings;
  readonly disclosures: CardDisclosures;
  readonly form: CardForm;
}

/** Makes the card of an event. */
export const cardOf = (
  entry: EventEntry,
  {prefix, feed, text, now, level, settings, disclosures, form}: CardMakings,
): Card => ({
  prefix,
  entry,
  text,
  now,
  level,
  lang: langIfOther(entry.lang ?? feed.lang, text.lang),
  api: settings.api || feed.api || '',
  settings,
  disclosures,
  form,
});

/** Fetches the menus of a card. */
export const loadCardMenus = (): Promise<CardMenus> => import('./menus-view.ts');
