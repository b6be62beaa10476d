import * as z from 'zod';
import {LangSchema, LinkSchema, oneOrMany, TextSchema, TypeSchema} from './words.ts';

const PercentSchema = z.number().min(0).max(100);

const ImageObjectSchema = z
  .looseObject({
    url: LinkSchema.optional().describe('Where the picture is.'),
    contentUrl: LinkSchema.optional().describe('The same as url.'),
    description: TextSchema.optional().describe('What it shows, for those who don’t see it.'),
    caption: TextSchema.optional().describe('A line to print under it.'),
    width: z.int().min(1).optional().describe('Pixels.'),
    height: z.int().min(1).optional().describe('Pixels.'),
    focalPoint: z
      .looseObject({
        x: PercentSchema.describe('Percent from the left.'),
        y: PercentSchema.describe('Percent from the top.'),
      })
      .optional()
      .describe('What must stay visible when the picture is cropped.'),
  })
  .refine(({url, contentUrl}) => url ?? contentUrl, {
    message: 'A picture needs a url.',
    path: ['url'],
    abort: true,
  })
  .meta({id: 'Image'});

/** Pictures: addresses, or with words, size and focal point. */
export const ImagesSchema = oneOrMany(z.union([LinkSchema, ImageObjectSchema])).meta({
  id: 'Images',
});

const DocumentSchema = z
  .looseObject({
    '@type': z.string().regex(/(Document|MediaObject|DataDownload)$/, {abort: true}),
    name: TextSchema.describe('What to call the file in its link.'),
    url: LinkSchema.optional().describe('Where the file is.'),
    contentUrl: LinkSchema.optional().describe('The same as url.'),
    encodingFormat: TextSchema.optional().describe('Its media type, such as application/pdf.'),
    inLanguage: LangSchema.optional(),
  })
  .refine(({url, contentUrl}) => url ?? contentUrl, {
    message: 'A file needs a url.',
    path: ['url'],
    abort: true,
  });

const RecapSchema = z
  .looseObject({
    '@type': TypeSchema.optional(),
    headline: TextSchema.optional().describe('The heading of the recap.'),
    name: TextSchema.optional().describe('The same as headline.'),
    articleBody: TextSchema.optional().describe('How it went: paragraphs, and lists with "- ".'),
    text: TextSchema.optional().describe('The same as articleBody.'),
    description: TextSchema.optional().describe('The same as articleBody.'),
    image: ImagesSchema.optional().describe('Pictures from the day.'),
    url: LinkSchema.optional().describe('Where there is more to read.'),
  })
  .refine(
    ({headline, name, articleBody, text, description, image}) =>
      headline ?? name ?? articleBody ?? text ?? description ?? image,
    {message: 'A recap needs words or a picture.', abort: true},
  );

/** What belongs to an event: files to download, and the recap when it is over. */
export const SubjectOfSchema = oneOrMany(z.union([DocumentSchema, RecapSchema])).meta({
  id: 'SubjectOf',
});

/** Keywords: a list, or one text with commas between. */
export const KeywordsSchema = oneOrMany(z.union([TextSchema, z.looseObject({name: TextSchema})]));
