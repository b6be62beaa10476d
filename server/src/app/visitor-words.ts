import {wordsFor, type Words} from '../mail/words.ts';
import type {Settings} from '../surroundings.ts';

/** Gives the sentences for a visitor of whom only the browser's wish is known. */
export function visitorWords(request: Request, {lang}: Pick<Settings, 'lang'>): Words {
  const [preferred] = (request.headers.get('Accept-Language') ?? lang).split(/[,;]/);
  return wordsFor(preferred?.trim() || lang);
}
