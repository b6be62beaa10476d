import type {FeedFailure} from '../client/load-feed.ts';
import type {EventEntry} from '../feed/model.ts';
import {nextChange} from '../programme/changes.ts';
import {findEvent} from '../programme/selection.ts';
import type {Text} from '../text/text.ts';
import {OpslagElement, type Ready} from './opslag-element.ts';

/** What an element for one event has to start from: the event and the words for it, or not (yet). */
export type EventGround =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly failure: FeedFailure; readonly text: Text}
  | (Ready & {readonly entry: EventEntry});

/** What the elements that are each for one event of a feed have in common. */
export abstract class OneEventElement extends OpslagElement {
  protected get eventGround(): EventGround {
    const {ground} = this;
    if (ground.status !== 'ready') return ground;
    const {feed, text, nowIn} = ground;
    const {event} = this.settings;
    const entry = findEvent(feed, event, nowIn);
    if (entry) return {...ground, entry};
    const known = feed.events.map(({id}) => id);
    return {status: 'failed', failure: {kind: 'event-unknown', event, known}, text};
  }

  /** Sees to it that this is rendered again when the event next looks different. */
  protected wakeAtChange() {
    const ground = this.eventGround;
    if (ground.status !== 'ready') return;
    const {entry, nowIn} = ground;
    this.clock.wakeAt(nextChange(entry, nowIn(entry.timeZone)), entry.timeZone);
  }

  /** Tells whether this stands on just that event of that feed, which is read once per page. */
  isAbout(entry: EventEntry): boolean {
    const ground = this.eventGround;
    return ground.status === 'ready' && ground.entry === entry;
  }
}
