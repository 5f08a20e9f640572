import { z } from 'zod';
import { idSchema } from './id.ts';

/** Shares side by side, one row a stage, each on its own track from 0 to 100%; rows are never summed. */
export const chartSchema = z.strictObject({
  type: z.literal('shares').describe('The form of the chart: one track from 0 to 100% a row.'),
  title: z.string().min(1).describe('What the chart shows, as a heading, without its numbers.'),
  summary: z.string().min(1).describe('One sentence on how to read it.'),
  article: idSchema.describe('The id of the article whose figures it draws.'),
  rows: z
    .array(
      z.strictObject({
        stated: idSchema.describe('The id of a stated figure in percent, with a stage.'),
      }),
    )
    .min(1)
    .describe('One row a stage, in the order drawn.'),
});

export type ChartData = z.infer<typeof chartSchema>;
