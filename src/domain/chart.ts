import { z } from 'zod';
import { idSchema, idsSchema } from './id.ts';
import { textSchema } from './text.ts';

const shared = {
  title: textSchema.describe('What the chart shows, as a heading, without its numbers.'),
  summary: textSchema.describe('One sentence on how to read it.'),
  article: idSchema.describe('The id of the article whose figures it draws.'),
  caveat: textSchema
    .optional()
    .describe('What a reader must know before comparing its marks, shown with the chart.'),
  claims: idsSchema
    .default([])
    .describe('The ids of the claims it is about, whose pages show its picture.'),
};

const typeOf = <Name extends string>(name: Name) =>
  z.literal(name).describe('The form of the chart: shares, years, countries or threshold.');

/** Shares side by side, one row a stage, each on its own track from 0 to 100%; rows are never summed. */
export const sharesChartSchema = z.strictObject({
  type: typeOf('shares'),
  ...shared,
  rows: z
    .array(
      z.strictObject({
        stated: idSchema.describe('The id of a stated figure in percent, with a stage.'),
        measured: idsSchema
          .default([])
          .describe('The ids of measured or derived figures of that stage, set beside it.'),
      }),
    )
    .min(1)
    .describe('One row a stage, in the order drawn.'),
});

/** One place's share of a series' whole, a row a year, broken where the edition changes. */
export const yearsChartSchema = z.strictObject({
  type: typeOf('years'),
  ...shared,
  series: idSchema.describe('The id of the series that it is drawn from.'),
  of: idSchema.describe('The id of the geography whose share is drawn.'),
  stated: idSchema.describe('The id of the stated figure drawn as a line across all rows.'),
});

/** All places of a series in one year, a bar a place; what is too poorly handed down is listed, not drawn. */
export const countriesChartSchema = z.strictObject({
  type: typeOf('countries'),
  ...shared,
  series: idSchema.describe('The id of the series that it is drawn from.'),
  year: z.int().describe('The year that is drawn; the table lists every year.'),
  rest: idSchema
    .optional()
    .describe('The id of the geography that is all other places together, which stands last.'),
});

const editions = idsSchema
  .default([])
  .describe(
    'The ids of the same figure in other editions: named beside it where they agree, drawn too where they do not.',
  );

/** A few amounts of one unit as bars, against the amount that a wording requires. */
export const thresholdChartSchema = z.strictObject({
  type: typeOf('threshold'),
  ...shared,
  rows: z
    .array(
      z.strictObject({
        label: textSchema.describe('What the bar is, in a few textSchema.'),
        figure: idSchema.describe('The id of the figure it draws.'),
        editions,
      }),
    )
    .min(1)
    .describe('The bars, from the top.'),
  threshold: z
    .strictObject({
      label: textSchema.describe('What the threshold is, in a few textSchema.'),
      figure: idSchema.describe('The id of the figure it stands at.'),
      editions,
    })
    .describe('The amount that the wording requires the first bar to stay under.'),
  readings: z
    .array(
      z.strictObject({
        reading: textSchema.describe('Another reading of the sentence, in a few textSchema.'),
        limit: idSchema
          .optional()
          .describe(
            'The id of the stated percentage or ratio that the figures have to stay under; left out, the whole, 100%.',
          ),
        figures: idsSchema
          .min(1)
          .describe('The ids of derived percentages that lie under the limit, so that it holds.'),
      }),
    )
    .default([])
    .describe('The readings under which the sentence would be true; the build checks each.'),
});

/** A chart: what is drawn, from which figures. */
export const chartSchema = z.discriminatedUnion('type', [
  sharesChartSchema,
  yearsChartSchema,
  countriesChartSchema,
  thresholdChartSchema,
]);

export type ChartData = z.infer<typeof chartSchema>;
export type SharesChartData = z.infer<typeof sharesChartSchema>;
export type YearsChartData = z.infer<typeof yearsChartSchema>;
export type CountriesChartData = z.infer<typeof countriesChartSchema>;
export type ThresholdChartData = z.infer<typeof thresholdChartSchema>;
