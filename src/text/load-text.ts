import type {Language} from './languages.ts';
import {loadedOnce} from './loaded-once.ts';
import type {Text} from './text.ts';

/** Loads the sentences of a language, once; nothing when they can't be fetched. */
export const loadText = loadedOnce<Language, Text>({
  da: () => import('./da.ts'),
  nb: () => import('./nb.ts'),
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});
