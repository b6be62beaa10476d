import * as z from 'zod';
import {ImagesSchema, KeywordsSchema} from './media.ts';
import {MomentSchema} from './moments.ts';
import {identity, LangSchema, LinkSchema, TextSchema} from './words.ts';

/** A text of its own: news, an article, a report. */
export const ArticleSchema = z
  .looseObject({
    ...identity,
    headline: TextSchema.describe('The title.'),
    inLanguage: LangSchema.optional(),
    datePublished: MomentSchema.optional().describe('When it came out.'),
    genre: TextSchema.optional().describe('What kind of text it is: Article, Report.'),
    keywords: KeywordsSchema.optional().describe('Its themes.'),
    abstract: TextSchema.optional().describe('A few lines on what it is about.'),
    articleBody: TextSchema.optional().describe('All of it: paragraphs, and lists with "- ".'),
    image: ImagesSchema.optional().describe('Its picture.'),
    url: LinkSchema.optional().describe('Where it can be read.'),
  })
  .meta({id: 'Article'});
