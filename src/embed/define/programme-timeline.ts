import {ProgrammeTimelineElement} from '../../elements/programme-timeline/programme-timeline.ts';
import {define} from '../define.ts';

define('programme-timeline', ProgrammeTimelineElement);

export {ProgrammeTimelineElement};
