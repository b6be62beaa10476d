import type {Text} from '../../src/text/text.ts';
import type {Choices} from './choices.ts';
import type {EventPage} from './event-page.ts';
import type {Offered} from './manifest.ts';
import type {PreviewHeights} from './preview-heights.ts';
import type {FeedState} from './read-feed.ts';
import type {ConfiguratorText} from './text/text.ts';

/** What became of copying: nothing yet, done, or left to the keys. */
export type Copying = {readonly status: 'none' | 'copied' | 'selected'; readonly what: string};

/** All that the page is made of. */
export interface State {
  readonly choices: Choices;
  readonly feed: FeedState;
  /** The page of the event that was chosen, on its organiser's server. */
  readonly page: EventPage;
  readonly offered: readonly Offered[];
  /** The configurator's own sentences. */
  readonly text: ConfiguratorText;
  /** The elements' sentences, in the language of the configurator, for dates. */
  readonly words: Text;
  /** The same in the language that the element will speak, for what a snippet has inside. */
  readonly spoken: Text;
  readonly copying: Copying;
  /** How high the element is in the preview, and its page; nothing while that isn't known. */
  readonly heights: PreviewHeights | undefined;
  /** Whether a long preview is shown in its whole length. */
  readonly isWhole: boolean;
}

/** What someone can do on the page. */
export interface Acts {
  readonly choose: (choices: Partial<Choices>) => void;
  readonly readFeed: (typed: string) => void;
  readonly showWhole: (isWhole: boolean) => void;
  readonly copy: (what: string, field: HTMLTextAreaElement | HTMLInputElement) => void;
}
