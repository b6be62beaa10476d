import {loadedOnce} from '../../../src/text/loaded-once.ts';
import type {Spoken} from './spoken.ts';
import type {ConfiguratorText} from './text.ts';

/** Loads the configurator's sentences in a language, once; nothing when they can't be fetched. */
export const loadConfiguratorText = loadedOnce<Spoken, ConfiguratorText>({
  da: () => import('./da.ts'),
  nb: () => import('./nb.ts'),
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
});
