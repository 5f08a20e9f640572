import { z } from 'zod';
import { addressSchema } from './address.ts';
import { idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { daySchema, publicationSchema } from './moment.ts';
import { textSchema } from './text.ts';

/** The news item analysed; the Markdown body is its digest, quoted and never edited. */
export const articleSchema = z.strictObject({
  title: textSchema.describe('The title as published, in its own language.'),
  language: languageSchema.describe('The language of the original and of its title.'),
  translatedTitle: textSchema
    .optional()
    .describe('The title in the language of this site, translated by us and marked so.'),
  publisher: textSchema.describe('Who published the article, as it names itself.'),
  published: publicationSchema.describe('When it was published.'),
  url: addressSchema
    .optional()
    .describe('The address of the original, where one was given; the page says so where none was.'),
  digestLanguage: languageSchema.describe(
    'The language of the digest, which may be a translation.',
  ),
  sourcesRead: daySchema
    .optional()
    .describe(
      'The day on which its sources were read in stored public text, and checked a second time: "2026-11-23".',
    ),
  leadChart: idSchema.optional().describe('The id of the chart that opens the article page.'),
});

export type ArticleData = z.infer<typeof articleSchema>;
