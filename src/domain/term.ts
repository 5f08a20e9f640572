import { z } from 'zod';
import { excerptSchema } from './source-excerpt.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A term of the trade; the Markdown body, if any, says more. */
export const termSchema = z.strictObject({
  term: textSchema.describe('The term as a heading.'),
  meaning: textSchema.describe('What it means, in a sentence of ours; numbers as :figure[id].'),
  excerpt: excerptSchema.optional().describe('The source’s own words, verbatim.'),
  source: idSchema.describe('The id of the source that explains it.'),
});

export type TermData = z.infer<typeof termSchema>;
