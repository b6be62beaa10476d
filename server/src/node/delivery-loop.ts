import {deliverDue} from '../deliveries/deliver.ts';
import type {Poster} from '../deliveries/poster.ts';
import {errorName} from '../error-name.ts';
import type {Surroundings} from '../surroundings.ts';
import {startWokenLoop, type WokenLoop} from './woken-loop.ts';

/** Tells other programs what happens as it happens, and again when they didn't take it. */
export const startDeliveryLoop = (
  surroundings: Pick<Surroundings, 'store' | 'clock' | 'random' | 'settings' | 'log'>,
  poster: Poster,
): WokenLoop =>
  startWokenLoop(async goesOn => {
    try {
      await deliverDue(surroundings, poster, goesOn);
    } catch (error) {
      // The storage didn't answer; what waits is still in it, and the next look finds it.
      surroundings.log({what: 'deliveries-unavailable', reason: errorName(error)});
    }
  });
