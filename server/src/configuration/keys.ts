import {deliveryKeys} from './keys/delivery-keys.ts';
import {guardKeys} from './keys/guard-keys.ts';
import type {Keys} from './keys/key.ts';
import {mailKeys} from './keys/mail-keys.ts';
import {organizerKeys} from './keys/organizer-keys.ts';
import {runningKeys} from './keys/running-keys.ts';

/** Every key by its path in the configuration file. */
export const KEYS: Keys = {
  ...runningKeys,
  ...organizerKeys,
  ...mailKeys,
  ...guardKeys,
  ...deliveryKeys,
};
