import {loadModule} from '../client/load-module.ts';
import type {Language} from './languages.ts';
import {loadedOnce} from './loaded-once.ts';
import type {SignUpText} from './sign-up.ts';

/** Loads what only some sign-ups say in a language, once; nothing when it can't be fetched. */
export const loadSignUpText = loadedOnce<Language, SignUpText>(
  {
    da: () => import('./sign-up-da.ts'),
    nb: () => import('./sign-up-nb.ts'),
    nn: () => import('./sign-up-nn.ts'),
    sv: () => import('./sign-up-sv.ts'),
    en: () => import('./sign-up-en.ts'),
  },
  loadModule,
);
