import { z } from 'zod';
import { idSchema } from './id.ts';
import { daySchema } from './moment.ts';
import { qualifiers, units, valueSchema } from './quantity.ts';
import { textSchema } from './text.ts';

/** The three stages of the chain; three totals, never parts of one. */
export const stages = ['mining', 'refining', 'magnets'] as const;
export type Stage = (typeof stages)[number];

/** Where a number comes from: the article, a source, or other figures. */
export const bases = ['stated', 'measured', 'derived'] as const;

/** How a source came by a number. */
export const statuses = ['reported', 'estimated'] as const;
export type Status = (typeof statuses)[number];

/** How a derived figure is computed: one figure over another, one over a plain number, one less another, all together, or the range that all lie in. */
export const operations = ['ratio', 'quotient', 'difference', 'sum', 'span'] as const;
export type Operation = (typeof operations)[number];

/** A change of a measurement as its source revised or we mistook it: dated, with its reason and what stood there before. */
export const measurementRevisionSchema = z.strictObject({
  date: daySchema.describe('The day of the change, in quotes: "2026-11-25".'),
  former: valueSchema.describe('The value that stood there before, in the figure’s unit.'),
  reason: textSchema.describe('Why it changed, in one sentence.'),
});
export type MeasurementRevision = z.infer<typeof measurementRevisionSchema>;

/** The same of a cell of a series, which it names. */
export const cellRevisionSchema = measurementRevisionSchema.extend({
  figure: idSchema.describe('The id of the cell that changed: series, edition, geography, year.'),
});

const value = {
  value: valueSchema.describe('The number in its unit: 90 for 90%, or a range {from, to}.'),
  unit: z.enum(units).describe('The unit of the value.'),
  qualifier: z
    .enum(qualifiers)
    .optional()
    .describe('How the value is to be read where it is not exact, such as under for "less than".'),
};

const scope = {
  measure: textSchema
    .optional()
    .describe('What is counted, in a few words: "share of global refining".'),
  stage: z.enum(stages).optional().describe('The stage of the chain it belongs to.'),
  geography: textSchema.optional().describe('The country or region it is about.'),
  period: textSchema
    .optional()
    .describe('The time it is about, where that is said; left out, the page says "not stated".'),
  denominator: textSchema
    .optional()
    .describe('What the whole is, for a share or a ratio: "global production".'),
};

/** A number that the article states. */
export const statedFigureSchema = z.strictObject({
  basis: z.literal('stated').describe('Where the number comes from: stated, measured or derived.'),
  ...value,
  wording: textSchema.describe(
    'The words of the claim’s quote that state it, verbatim: "90%", "less than a quarter".',
  ),
  ...scope,
});

/** A number that a source gives. */
export const measuredFigureSchema = z.strictObject({
  basis: z
    .literal('measured')
    .describe('Where the number comes from: stated, measured or derived.'),
  ...value,
  source: idSchema.describe('The id of the source that gives it.'),
  locator: textSchema.optional().describe('Where in the source it stands: "p. 152".'),
  status: z.enum(statuses).optional().describe('Whether its source reports or estimates it.'),
  counted: textSchema
    .optional()
    .describe('How it was counted, where that differs from plain output: "official quota".'),
  note: textSchema.optional().describe('What else a reader has to know of the number.'),
  revisions: z
    .array(measurementRevisionSchema)
    .default([])
    .describe('Changes of the number since it was published here, oldest first.'),
  ...scope,
});

/** A number computed from others at build; nobody types it. */
export const derivedFigureSchema = z
  .strictObject({
    basis: z
      .literal('derived')
      .describe('Where the number comes from: stated, measured or derived.'),
    operation: z
      .enum(operations)
      .describe('How it is computed: ratio, quotient, difference, sum or span.'),
    inputs: z
      .array(idSchema)
      .min(1)
      .describe('The ids of the figures it is computed from, in the order of the operation.'),
    divisor: z
      .number()
      .positive()
      .optional()
      .describe('The plain number that a quotient divides by.'),
    unit: z.enum(units).describe('The unit of the result, which the build checks.'),
    decimals: z
      .int()
      .min(0)
      .max(4)
      .optional()
      .describe('To how many decimals tables show it; left out, one for a percentage.'),
    caveat: textSchema
      .optional()
      .describe(
        'What is shown with it where it joins what was counted differently, in one sentence.',
      ),
    note: textSchema.optional().describe('What else a reader has to know of the number.'),
    ...scope,
  })
  .refine(({ operation, divisor }) => (operation === 'quotient') === (divisor !== undefined), {
    error: 'a quotient needs a divisor, and nothing else has one',
    path: ['divisor'],
  });

/** A typed quantity: stated by the article, measured by a source, or derived from others. */
export const figureSchema = z.discriminatedUnion('basis', [
  statedFigureSchema,
  measuredFigureSchema,
  derivedFigureSchema,
]);

export type StatedFigureData = z.infer<typeof statedFigureSchema>;
export type MeasuredFigureData = z.infer<typeof measuredFigureSchema>;
export type DerivedFigureData = z.infer<typeof derivedFigureSchema>;
export type FigureData = z.infer<typeof figureSchema>;
