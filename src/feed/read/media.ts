import type {DocumentLink, Image, Recap} from '../model.ts';
import {isOfType} from './names.ts';
import type {Reading} from './reading.ts';
import {each, one, shaped} from './shapes.ts';
import {langOf, numberOf, textOf, type Fields} from './values.ts';
import {linkOf} from './words.ts';

const readImage = shaped({
  url: [linkOf, 'contentUrl', 'url'],
  alt: [textOf, 'description', 'alternateName'],
  caption: textOf,
  width: numberOf,
  height: numberOf,
  focalPoint: one(shaped({x: numberOf, y: numberOf})),
});

function imageOf(fields: Fields, reading: Reading): Image | undefined {
  const {url, alt = '', focalPoint: {x, y} = {}, ...image} = readImage(fields, reading);
  if (!url || !/^http/.test(url)) return undefined;
  const isKnown = x !== undefined && y !== undefined;
  return {...image, url, alt, focalPoint: isKnown ? {x, y} : undefined};
}

/** Reads pictures: addresses, or `ImageObject`s with words, size and focal point. */
export const imagesOf = each(imageOf, 'url');

const readDocument = shaped({
  name: textOf,
  url: [linkOf, 'contentUrl', 'url'],
  format: [textOf, 'encodingFormat'],
  lang: [langOf, 'inLanguage'],
});

const isDocument = (fields: Fields) => isOfType(fields, /Document$|MediaObject$|DataDownload$/);

function documentOf(fields: Fields, reading: Reading): DocumentLink | undefined {
  if (!isDocument(fields)) return undefined;
  const {url, name = url, ...document} = readDocument(fields, reading);
  return url && name ? {...document, url, name} : undefined;
}

/** Reads the files of an event (`subjectOf` of the type `DigitalDocument`). */
export const documentsOf = each(documentOf);

const readRecap = shaped({
  name: [textOf, 'headline', 'name'],
  text: [textOf, 'articleBody', 'text', 'description'],
  images: [imagesOf, 'image'],
  url: linkOf,
});

/** Elsewhere `subjectOf` is often a bare reference, with nothing in it to tell. */
function toldIn(fields: Fields, reading: Reading): Recap | undefined {
  if (isDocument(fields)) return undefined;
  const recap = readRecap(fields, reading);
  return (recap.name ?? recap.text ?? recap.images[0]) ? recap : undefined;
}

/** Reads what is told afterwards (the first `subjectOf` that is a text and not a file). */
export const recapOf = (value: unknown, reading: Reading): Recap | undefined =>
  each(toldIn)(value, reading)[0];
