import type {Choices} from './choices.ts';
import type {FeedState} from './read-feed.ts';

/** Takes the only event of a feed for chosen: there is nothing to choose from. */
export function withOnlyEvent(choices: Choices, state: FeedState): Choices {
  if (choices.event || state.status !== 'ready') return choices;
  const [only, ...others] = state.feed.events;
  return only && others.length === 0 ? {...choices, event: only.id} : choices;
}
