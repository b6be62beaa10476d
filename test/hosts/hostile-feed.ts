import {hostFeed} from './feed.ts';

/** placeholder */
export const hostileFeed = hostFeed;
