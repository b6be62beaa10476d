import {clockAt} from '../../src/format/zone.ts';
import type {NowIn} from '../../src/programme/selection.ts';

/** Tells the time in a zone; where that isn't known, on this machine's clock. */
export const nowIn: NowIn = timeZone =>
  clockAt(Date.now(), timeZone) ?? clockAt(Date.now()) ?? {date: '', time: ''};
