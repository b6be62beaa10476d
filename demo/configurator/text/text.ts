import type {Text} from '../../../src/text/text.ts';
import type {Choices} from '../choices.ts';
import type {Hindrance} from '../read-feed.ts';
import type {Place, Website} from '../websites.ts';
import type {HandOver} from './hand-over-words.ts';
import type {Instructions, LinkWords, WaysIn} from './website-words.ts';

/** What an attribute is called beside its control, and what it is for. */
export interface OptionWords {
  readonly label: string;
  /** Nothing where the label says it all. */
  readonly help?: string;
  /** What its words are called; of a choice, each has to be there. */
  readonly values?: Readonly<Record<string, string>>;
  /** The word that says what goes without saying. */
  readonly usual?: string;
}

/** What hands do: with keys, and with a finger where there are none. */
export type ByHand = Readonly<Record<'keys' | 'touch', string>>;

/** Every sentence of the configurator, in one language. */
export interface ConfiguratorText {
  readonly lang: Text['lang'];
  readonly title: string;
  readonly lead: string;
  readonly demo: string;
  readonly languages: string;
  readonly loading: string;

  readonly feed: {
    readonly heading: string;
    readonly label: string;
    readonly help: string;
    readonly read: string;
    readonly examples: string;
    /** The same when one has been read. */
    readonly others: string;
    readonly ready: (name: string, events: number) => string;
    readonly left: (count: number) => string;
    readonly notAnAddress: (typed: string) => string;
    readonly hindrance: Readonly<Record<Hindrance, string>>;
    /** What the one who runs the feed's server has to add. */
    readonly corsHint: string;
  };

  readonly pick: {
    readonly heading: string;
    readonly element: string;
    readonly event: string;
    readonly next: string;
    readonly withoutDate: string;
    /** That a choice isn't there, and so the next event is shown. */
    readonly unknownEvent: (name: string) => string;
  };

  /** What each element is, by tag. */
  readonly elements: Readonly<Record<string, {readonly name: string; readonly help: string}>>;

  readonly options: {
    readonly heading: string;
    /** Of what few people need. */
    readonly more: string;
    /** That nothing of a choice is chosen, where no word of it says so. */
    readonly usual: string;
  };

  /** By the attribute's name. */
  readonly attributes: Readonly<Record<string, OptionWords>>;

  readonly preview: {
    readonly heading: string;
    readonly help: string;
    readonly host: string;
    readonly hosts: Readonly<Record<Choices['host'], string>>;
    readonly width: string;
    readonly widths: Readonly<Record<Choices['width'], string>>;
    readonly frame: string;
    /** Over the kinds and widths of pages to try it on. */
    readonly elsewhere: string;
    /** On the button that shows all of a long preview. */
    readonly whole: string;
    readonly less: string;
  };

  readonly website: {
    readonly heading: string;
    readonly label: string;
    readonly choose: string;
    readonly names: Readonly<Record<Website, string>>;
    readonly form: string;
    readonly ways: WaysIn;
    /** Over the other ways, where a link is the first. */
    readonly others: string;
    readonly instructions: Instructions;
  };

  /** Where a link is all that is pasted. */
  readonly link: LinkWords;

  /** Where there are two texts, for two people. */
  readonly handOver: HandOver;

  readonly copy: {
    readonly heading: string;
    /** What goes where the element should be, by what it goes into. */
    readonly here: Readonly<Record<Place, string>>;
    readonly copy: string;
    /** That it is, and how to paste it. */
    readonly copied: ByHand;
    /** That the text is selected, and how to copy it. */
    readonly byHand: ByHand;
    /** That a script on one's own machine is nobody else's to load. */
    readonly onlyHere: string;
    /** That the page for frames has to be told of the origin that the feed is on. */
    readonly trust: (origin: string) => string;
    /** That one who edits the page sees no event there, and where to see it. */
    readonly code: string;
    readonly share: string;
    readonly shareLabel: string;
    /** The way from the copying to all choices. */
    readonly all: string;
  };
}
