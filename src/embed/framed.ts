import {behaveInFrame, isNested} from './in-frame.ts';

// For pages that have their element already, as those of the server do.
behaveInFrame(isNested() ? '_blank' : '_top');
