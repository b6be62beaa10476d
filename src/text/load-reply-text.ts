import {loadModule} from '../client/load-module.ts';
import type {Language} from './languages.ts';
import {loadedOnce} from './loaded-once.ts';
import type {ReplyText} from './reply.ts';

/** Loads what the forms answer in a language, once; nothing when it can't be fetched. */
export const loadReplyText = loadedOnce<Language, ReplyText>(
  {
    da: () => import('./reply-da.ts'),
    nb: () => import('./reply-nb.ts'),
    nn: () => import('./reply-nn.ts'),
    sv: () => import('./reply-sv.ts'),
    en: () => import('./reply-en.ts'),
  },
  loadModule,
);
