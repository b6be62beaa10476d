import {EventCardElement} from '../../elements/event-card/event-card.ts';
import {define} from '../define.ts';

define('event-card', EventCardElement);

export {EventCardElement};
