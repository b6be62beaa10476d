import type {DiagnosisText} from './diagnosis.ts';
import type {Language} from './languages.ts';
import {loadedOnce} from './loaded-once.ts';

/** Loads what a webmaster is told in a language, once; nothing when it can't be fetched. */
export const loadDiagnosisText = loadedOnce<Language, DiagnosisText>({
  da: () => import('./diagnosis-da.ts'),
  nb: () => import('./diagnosis-nb.ts'),
  nn: () => import('./diagnosis-nn.ts'),
  sv: () => import('./diagnosis-sv.ts'),
  en: () => import('./diagnosis-en.ts'),
});
