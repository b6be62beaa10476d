import type {FormText} from './form.ts';
import type {Language} from './languages.ts';
import {loadedOnce} from './loaded-once.ts';

/** Loads the forms' sentences in a language, once; nothing when they can't be fetched. */
export const loadFormText = loadedOnce<Language, FormText>({
  da: () => import('./form-da.ts'),
  nb: () => import('./form-nb.ts'),
  nn: () => import('./form-nn.ts'),
  sv: () => import('./form-sv.ts'),
  en: () => import('./form-en.ts'),
});
