import { z } from 'zod';
import { qualifiers, units, valueSchema } from './quantity.ts';

/** The three stages of the chain; three totals, never parts of one. */
export const stages = ['mining', 'refining', 'magnets'] as const;
export type Stage = (typeof stages)[number];

/** A typed quantity; so far every figure is one the article states. */
export const figureSchema = z.strictObject({
  basis: z.literal('stated').describe('Where the number comes from: the article states it.'),
  value: valueSchema.describe('The number in its unit: 90 for 90%, or a range {from, to}.'),
  unit: z.enum(units).describe('The unit of the value.'),
  qualifier: z
    .enum(qualifiers)
    .optional()
    .describe('How the value is to be read where it is not exact, such as under for "less than".'),
  wording: z
    .string()
    .min(1)
    .describe(
      'The words of the claim’s quote that state it, verbatim: "90%", "less than a quarter".',
    ),
  measure: z
    .string()
    .min(1)
    .optional()
    .describe('What is counted, in a few words: "share of global refining".'),
  stage: z.enum(stages).optional().describe('The stage of the chain it belongs to.'),
  geography: z.string().min(1).optional().describe('The country or region it is about.'),
  period: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The time it is about, where the article says so; left out, the page says "not stated".',
    ),
  denominator: z
    .string()
    .min(1)
    .optional()
    .describe('What the whole is, for a share or a ratio: "global production".'),
});

export type FigureData = z.infer<typeof figureSchema>;
