import type {EventEntry} from '../../feed/model.ts';

/** Gives the address to hand on for an event: its own page, else the page that the visitor is on. */
export const eventAddress = ({url}: EventEntry): string => url ?? location.href.replace(/#.*/, '');
