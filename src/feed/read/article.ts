import type {ArticleEntry} from '../model.ts';
import {imagesOf} from './media.ts';
import {momentOf} from './moments.ts';
import {identityOf} from './names.ts';
import type {Reading} from './reading.ts';
import {shaped} from './shapes.ts';
import {keywordsOf, langOf, textOf, type Fields} from './values.ts';
import {linkOf, nameOf} from './words.ts';

const readArticle = shaped({
  lang: [langOf, 'inLanguage'],
  published: [momentOf, 'datePublished'],
  genre: textOf,
  keywords: keywordsOf,
  summary: [textOf, 'abstract', 'description'],
  body: [textOf, 'articleBody', 'text'],
  images: [imagesOf, 'image'],
  url: linkOf,
});

/** Reads a text of the feed (schema.org `Article` and its kin); nothing without a headline. */
export function articleOf(fields: Fields, reading: Reading): ArticleEntry | undefined {
  const name = nameOf(fields, reading, 'headline', 'name');
  if (!name) return undefined;
  const {images, ...article} = readArticle(fields, reading);
  return {...article, ...identityOf(fields), kind: 'article', name, image: images[0]};
}
