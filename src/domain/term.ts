import { z } from 'zod';
import { idSchema } from './id.ts';

/** A term of the trade; the Markdown body, if any, says more. */
export const termSchema = z.strictObject({
  term: z.string().min(1).describe('The term as a heading.'),
  meaning: z
    .string()
    .min(1)
    .describe('What it means, in a sentence of ours; numbers as :figure[id].'),
  excerpt: z.string().min(1).optional().describe('The source’s own words, verbatim.'),
  source: idSchema.describe('The id of the source that explains it.'),
});

export type TermData = z.infer<typeof termSchema>;
