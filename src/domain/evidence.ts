import { z } from 'zod';
import { excerptSchema, longestExcerpt } from './source-excerpt.ts';
import { idSchema, idsSchema } from './id.ts';
import { textSchema } from './text.ts';

/** What a piece of evidence does to a claim. */
export const stances = ['supports', 'qualifies', 'contradicts'] as const;
export type Stance = (typeof stances)[number];

/** What one source says about a claim. */
export const evidenceSchema = z
  .strictObject({
    stance: z.enum(stances).describe('Whether it supports, qualifies or contradicts the claim.'),
    source: idSchema.describe('The id of the source.'),
    figures: idsSchema
      .default([])
      .describe('The ids of figures of that source, or derived from them, in the order shown.'),
    excerpt: excerptSchema
      .optional()
      .describe(`The source’s own words, verbatim, at most ${longestExcerpt}.`),
    speaker: textSchema
      .optional()
      .describe('Whose words the excerpt has, where they are not the publisher’s own.'),
    locator: textSchema.optional().describe('Where in the source it stands: "p. 152".'),
    note: textSchema
      .optional()
      .describe('What a reader has to know to weigh it; numbers as :figure[id].'),
  })
  .refine(
    ({ figures, excerpt, note }) =>
      figures.length > 0 || excerpt !== undefined || note !== undefined,
    { error: 'evidence shows something: a figure, an excerpt or a note', path: ['figures'] },
  )
  .refine(({ excerpt, speaker }) => excerpt !== undefined || speaker === undefined, {
    error: 'a speaker needs the excerpt that is theirs',
    path: ['speaker'],
  });

export type Evidence = z.infer<typeof evidenceSchema>;
