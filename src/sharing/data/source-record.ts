import { z } from 'zod';
import type { Source } from '../../domain/catalogue.ts';
import { idSchema } from '../../domain/id.ts';
import { readings, seenAs, sourceSchema } from '../../domain/source.ts';
import type { PublicSite } from '../public-site.ts';

const { publisher, title, author, carrier } = sourceSchema.shape;

/** A publication relied on, as data. */
export const sourceRecordSchema = z.strictObject({
  id: idSchema.describe('The permanent id of the source.'),
  url: z.url().describe('Its page on this site.'),
  publisher,
  title,
  author,
  carrier,
  reports: z
    .string()
    .optional()
    .describe('Whose findings or words a secondary source relays; the original was not read.'),
  address: z.url().describe('The address at which it was published.'),
  archive: z
    .url()
    .optional()
    .describe('The address of a copy that an archive keeps, where one was looked up.'),
  date: z
    .string()
    .optional()
    .describe(
      'When it was published, as precisely as seen: 2025, 2025-06, 2025-06-20, 2018-Q1, or a range 2012/2014; left out where undated.',
    ),
  revised: z
    .string()
    .optional()
    .describe('When the edition that was read was revised, as precisely as seen.'),
  seen: z.enum(seenAs).describe('Whether it did or measured the thing itself, or relays it.'),
  read: z
    .enum(readings)
    .describe('What was read: the page at the address, a mirror, a reprint or transcriptions.'),
});
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** The record of a source. */
export const sourceRecord = (
  source: Source,
  { to, at }: Pick<PublicSite, 'to' | 'at'>,
): SourceRecord => ({
  id: source.id,
  url: at(to.source(source.id)),
  publisher: source.publisher,
  title: source.title,
  author: source.author,
  carrier: source.carrier,
  reports: source.reports,
  address: source.url,
  archive: source.archive,
  date: source.date,
  revised: source.revised,
  seen: source.seen,
  read: source.read,
});
