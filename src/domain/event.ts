import { z } from 'zod';
import { idSchema, idsSchema } from './id.ts';
import { seenDateSchema } from './moment.ts';
import { textSchema } from './text.ts';

/** Something that happened, for the timeline; the Markdown body, if any, says more. */
export const eventSchema = z
  .strictObject({
    date: seenDateSchema.describe('When, as precisely as seen.'),
    event: textSchema.describe('What happened, in a sentence or two; numbers as :figure[id].'),
    sources: idsSchema.default([]).describe('The ids of the sources that say so.'),
    article: idSchema
      .optional()
      .describe('The id of the article whose publication it is, instead of sources.'),
    claims: idsSchema.default([]).describe('The ids of the claims it bears on.'),
  })
  .refine(({ sources, article }) => sources.length > 0 || article !== undefined, {
    error: 'an event rests on at least one source, or is the publication of an article',
    path: ['sources'],
  });

export type EventData = z.infer<typeof eventSchema>;
