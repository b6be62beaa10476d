import {loadFeed} from '../client/load-feed.ts';
import {pageMark} from '../client/page-mark.ts';
import {wallClock} from '../format/zone.ts';

// What the loader has asked for is read while the elements that show it are still on their way.
for (const href of pageMark().requests.keys()) void loadFeed(href, wallClock);
