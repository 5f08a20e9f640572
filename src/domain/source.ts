import { z } from 'zod';
import { addressSchema } from './address.ts';
import { seenDateSchema } from './moment.ts';
import { textSchema } from './text.ts';

/** How a source stands to what it says: it did or measured the thing itself, or relays it. */
export const seenAs = ['primary', 'secondary'] as const;
export type SeenAs = (typeof seenAs)[number];

/** What was read: the page at the address, a copy of the original, or only what others transcribed of it. */
export const readings = ['page', 'mirror', 'reprint', 'transcription'] as const;
export type Reading = (typeof readings)[number];

/** A publication relied on, and how it was seen. */
export const sourceSchema = z
  .strictObject({
    publisher: textSchema.describe('Who published what was read, as it names itself.'),
    title: textSchema.describe('The title of what was read.'),
    short: textSchema.describe(
      'A name of a few words for charts and lists, without a date: "USGS".',
    ),
    author: textSchema.optional().describe('Who wrote it, where that was seen.'),
    carrier: textSchema
      .optional()
      .describe('Who carried or reprinted it, where it was read there and not at its publisher.'),
    reports: textSchema
      .optional()
      .describe(
        'Whose findings or words a secondary source relays; the page says "as reported by".',
      ),
    date: seenDateSchema
      .optional()
      .describe('When it was published, as precisely as seen; left out, the page says "undated".'),
    revised: seenDateSchema.optional().describe('When the edition that was read was revised.'),
    url: addressSchema.describe('Its address.'),
    archive: addressSchema
      .refine((address) => address.startsWith('https:'), {
        error: 'the address of a kept copy begins with https://',
      })
      .optional()
      .describe('The address of a copy that an archive keeps of it, where an editor looked it up.'),
    seen: z.enum(seenAs).describe('Whether it did or measured the thing itself, or relays it.'),
    read: z
      .enum(readings)
      .default('page')
      .describe('What was read: the page at the address, a mirror, a reprint or transcriptions.'),
    note: textSchema.optional().describe('What else a reader has to know of it.'),
  })
  .refine(({ seen, reports }) => seen === 'secondary' || reports === undefined, {
    error: 'a primary source speaks for itself: leave reports out, or set seen: secondary',
    path: ['reports'],
  });

export type SourceData = z.infer<typeof sourceSchema>;
