import {LANGUAGES, languageFor, type Language} from '../../../src/text/languages.ts';
import {organiserText as organiserDa} from '../../../src/text/organiser-da.ts';
import {organiserText as organiserEn} from '../../../src/text/organiser-en.ts';
import {organiserText as organiserNb} from '../../../src/text/organiser-nb.ts';
import {organiserText as organiserNn} from '../../../src/text/organiser-nn.ts';
import {organiserText as organiserSv} from '../../../src/text/organiser-sv.ts';
import type {OrganiserText} from '../../../src/text/organiser.ts';
import {wordsFor, type Words} from '../mail/words.ts';
import type {Settings} from '../surroundings.ts';

/** Everything the organiser's pages say, in one language. */
export interface OrganiserWords {
  /** What the elements and the mails say too. */
  readonly words: Words;
  readonly organiser: OrganiserText;
}

const own: Readonly<Record<Language, OrganiserText>> = {
  da: organiserDa,
  nb: organiserNb,
  nn: organiserNn,
  sv: organiserSv,
  en: organiserEn,
};

/** Gives the sentences for an organiser: in the browser's language if it is one of ours. */
export function organiserWords(request: Request, {lang}: Settings): OrganiserWords {
  const [preferred = ''] = (request.headers.get('Accept-Language') ?? '').split(/[,;]/);
  const primary = preferred.trim().toLowerCase().split('-')[0] ?? '';
  const speaks = [...LANGUAGES, 'no'].some(known => known === primary);
  const language = languageFor(speaks ? primary : lang);
  return {organiser: own[language], words: wordsFor(language)};
}
