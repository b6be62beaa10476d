import type {Consent, DataProtection, Registration} from './registration-model.ts';
import type {AttendanceMode, EventStatus, ItemKind} from './vocabulary.ts';

export type {
  Condition,
  Consent,
  DataProtection,
  FormEndpoint,
  Question,
  Registration,
} from './registration-model.ts';

/**
 * A point in time on the clock of the place, as a person would read it there.
 *
 * @property date - `YYYY-MM-DD`; missing when the day is not known yet.
 * @property time - `HH:MM`, 24 hours; missing when only the day is known.
 */
export interface Moment {
  readonly date?: string;
  readonly time?: string;
}

/** A picture with the words for those who don't see it. */
export interface Image {
  readonly url: string;
  /** What the picture shows; empty when it only decorates. */
  readonly alt: string;
  /** A line under the picture. */
  readonly caption?: string;
  /** Pixels, so that its space can be kept. */
  readonly width?: number;
  readonly height?: number;
  /** What must stay visible when the picture is cropped: percent from the left and from the top. */
  readonly focalPoint?: {readonly x: number; readonly y: number};
}

/** A person, or an organisation, at an event. */
export interface Person {
  readonly kind: 'person' | 'organization';
  /** Missing when it is to be named. */
  readonly name?: string;
  readonly jobTitle?: string;
  readonly organization?: string;
  /** A word of `ROLES`, or the feed's own. */
  readonly role?: string;
  /** Has agreed, has yet to agree, has yet to be named. */
  readonly confirmation: 'confirmed' | 'tentative' | 'unnamed';
  readonly url?: string;
}

/** Where it takes place. */
export interface Place {
  readonly name?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  readonly country?: string;
  /** The place's own page, or the address of an online meeting. */
  readonly url?: string;
  readonly online: boolean;
}

/** A file to read or download. */
export interface DocumentLink {
  readonly name: string;
  readonly url: string;
  /** Media type, such as `application/pdf`. */
  readonly format?: string;
  readonly lang?: string;
}

/** A price. Amounts are in whole units of the currency, kroner and not øre. */
export interface Offer {
  readonly id: string;
  readonly name?: string;
  /** Missing when the price is not known, which is not the same as free. */
  readonly price?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Whether VAT comes on top, is in the price, or is not said. */
  readonly vat: 'added' | 'included' | 'unknown';
  /** Percent. */
  readonly vatPercent?: number;
  readonly includes: readonly string[];
  readonly soldOut: boolean;
}

/** What is paid back to someone who cancels in time. */
export interface RefundRule {
  /** Cancel at least so many days before the first day. */
  readonly daysBefore: number;
  /** Percent of the price that is kept. */
  readonly feePercent: number;
  /** The least that is kept, in whole units of `currency`. */
  readonly feeMinimum: number;
  readonly currency?: string;
}

/** One of the dates that an event can be attended on; it may last several days. */
export interface EventDate {
  readonly id: string;
  readonly name?: string;
  readonly start: Moment;
  readonly end?: Moment;
  /** The hours of `start` and `end` hold for each day from the first to the last. */
  readonly daily: boolean;
  readonly status: EventStatus;
  readonly place?: Place;
  readonly capacity?: number;
  /** Places left, as the feed knows it. */
  readonly remaining?: number;
}

/** A point of a programme, or a part of it (a day, a block) with points of its own. */
export interface ProgrammeItem {
  readonly id: string;
  readonly name: string;
  readonly lang?: string;
  readonly kind: ItemKind | 'part';
  readonly start: Moment;
  readonly end?: Moment;
  readonly description?: string;
  readonly people: readonly Person[];
  readonly place?: string;
  readonly track?: string;
  readonly provisional: boolean;
  readonly status: EventStatus;
  readonly url?: string;
  readonly documents: readonly DocumentLink[];
  readonly items: readonly ProgrammeItem[];
  /** Whether it is chosen when one signs up. */
  readonly bookable: boolean;
  /** How many can choose it; missing when there is no limit. */
  readonly capacity?: number;
}

/** A text with a heading: a part of an invitation. */
export interface Section {
  readonly name?: string;
  readonly text: string;
}

/** What is told when it is over. */
export interface Recap {
  readonly name?: string;
  readonly text?: string;
  readonly images: readonly Image[];
  readonly url?: string;
}

/** An event, in the one form that everything after the reader knows. */
export interface EventEntry {
  readonly kind: 'event';
  readonly id: string;
  /** Everything a page may call it by; `id` is the first. */
  readonly names: readonly string[];
  readonly name: string;
  readonly lang?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly sections: readonly Section[];
  /** What one takes home from it (schema.org `teaches`). */
  readonly teaches: readonly string[];
  readonly audience?: string;
  readonly status: EventStatus;
  readonly attendance: AttendanceMode;
  readonly previousStart?: Moment;
  /** IANA name of the zone of the place; missing when the feed doesn't say. */
  readonly timeZone?: string;
  /** The programme may still change. */
  readonly provisional: boolean;
  /** In order of time; none while the date is not set. */
  readonly dates: readonly EventDate[];
  readonly place?: Place;
  readonly people: readonly Person[];
  readonly offers: readonly Offer[];
  readonly refunds: readonly RefundRule[];
  readonly keywords: readonly string[];
  readonly images: readonly Image[];
  readonly documents: readonly DocumentLink[];
  readonly recap?: Recap;
  readonly programme: readonly ProgrammeItem[];
  readonly registration?: Registration;
  readonly url?: string;
}

/** A text in the feed: a recap, a piece of news. */
export interface ArticleEntry {
  readonly kind: 'article';
  readonly id: string;
  readonly names: readonly string[];
  readonly name: string;
  readonly lang?: string;
  readonly published?: Moment;
  /** What it is: an article, a report. */
  readonly genre?: string;
  readonly keywords: readonly string[];
  readonly summary?: string;
  readonly body?: string;
  readonly image?: Image;
  readonly url?: string;
}

/** A subject that one can subscribe to. */
export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** What a subscriber gets. */
export interface Newsletter {
  readonly name?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly topics: readonly Topic[];
  readonly consent?: Consent;
  readonly dataProtection?: DataProtection;
}

/** A feed, read. */
export interface Feed {
  readonly name?: string;
  readonly lang?: string;
  readonly timeZone?: string;
  /** The sign-up server that the organiser uses. */
  readonly api?: string;
  readonly events: readonly EventEntry[];
  readonly articles: readonly ArticleEntry[];
  readonly newsletter?: Newsletter;
}
