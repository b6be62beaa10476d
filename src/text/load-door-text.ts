import {loadModule} from '../client/load-module.ts';
import type {DoorText} from './door.ts';
import type {Language} from './languages.ts';
import {loadedOnce} from './loaded-once.ts';

/** Loads the second door's sentences in a language, once; nothing when they can't be fetched. */
export const loadDoorText = loadedOnce<Language, DoorText>(
  {
    da: () => import('./door-da.ts'),
    nb: () => import('./door-nb.ts'),
    nn: () => import('./door-nn.ts'),
    sv: () => import('./door-sv.ts'),
    en: () => import('./door-en.ts'),
  },
  loadModule,
);
