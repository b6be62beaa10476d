import {EventFeedElement} from '../../elements/event-feed/event-feed.ts';
import {define} from '../define.ts';

define('event-feed', EventFeedElement);

export {EventFeedElement};
