import {behaveInFrame} from './in-frame.ts';

// For pages that have their element already, as those of the server do. Those are in a sandbox of
// their own, and may lead nowhere but into a tab.
behaveInFrame('_blank');
