import type {SignUpRequest} from '../contract/schema.ts';
import type {EventEntry, FormEndpoint, Moment} from '../feed/model.ts';
import {isLimited} from '../programme/capacity.ts';
import type {PlacesQuestion} from './places-controller.ts';

/** What is signed up for, and where. */
export interface Desk {
  readonly entry: EventEntry;
  /** The server's address; empty when there is none. */
  readonly api: string;
  /** By which the draft is found again. */
  readonly draft: string;
  /** On the event's own clock. */
  readonly now: Moment;
}

/** What goes with a sign-up besides its content. */
export interface Accompaniment extends Pick<SignUpRequest, 'lang' | 'campaign'> {
  readonly partner: string;
  readonly website: string | undefined;
}

/** Gives the form endpoint of someone else's that sign-ups go to, where there is no server. */
export const endpointOf = ({api, entry}: Desk): FormEndpoint | undefined =>
  api ? undefined : entry.registration?.endpoint;

/** Gives where the places are counted; nothing when they aren't. */
export const placesAskedAt = ({api, entry}: Desk): PlacesQuestion | undefined =>
  api && entry.registration && isLimited(entry) ? {api, event: entry.id} : undefined;
