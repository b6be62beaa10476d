import {EventListElement} from '../../elements/event-list/event-list.ts';
import {define} from '../define.ts';

define('event-list', EventListElement);

export {EventListElement};
