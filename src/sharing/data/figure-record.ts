import { z } from 'zod';
import type { Figure, StatedFigure } from '../../domain/catalogue.ts';
import {
  derivedFigureSchema,
  measuredFigureSchema,
  operations,
  stages,
  statedFigureSchema,
  statuses,
} from '../../domain/figure.ts';
import { formatQuantity } from '../../domain/format-quantity.ts';
import { idSchema } from '../../domain/id.ts';
import { qualifiers, units, valueSchema } from '../../domain/quantity.ts';
import { words } from '../../words.ts';
import type { PublicSite } from '../public-site.ts';

const { measure, geography, denominator } = statedFigureSchema.shape;

const figure = {
  id: idSchema.describe('The permanent id of the figure.'),
  quantity: z
    .strictObject({
      value: valueSchema.describe(
        'The number in its unit: 45 for 45%, or a range {from, to}. With a qualifier such as over it is a bound, not a value.',
      ),
      unit: z.enum(units).describe('The unit of the value.'),
      qualifier: z
        .enum(qualifiers)
        .optional()
        .describe(
          'How the value is to be read where it is not exact: over and under exclude the bound, at-least and at-most include it, nearly lies just below it.',
        ),
      decimals: z
        .int()
        .optional()
        .describe('To how many decimals the site shows a computed value.'),
    })
    .describe('The amount, typed.'),
  text: z.string().describe('The amount in words, as the site shows it.'),
  measure,
  stage: z.enum(stages).optional().describe('The stage of the chain it belongs to.'),
  geography,
  period: z.string().optional().describe('The time it is about; left out where that is not said.'),
  denominator,
};

/** A number that the article states, as data. */
export const statedFigureRecordSchema = z.strictObject({
  ...figure,
  basis: z.literal('stated').describe('The article states it, which alone does not make it so.'),
  wording: z.string().describe('The words of the quote that state it, verbatim.'),
});
export type StatedFigureRecord = z.infer<typeof statedFigureRecordSchema>;

/** A number set beside a claim, as data: measured by a source, or computed from such numbers. */
export const evidenceFigureRecordSchema = z.strictObject({
  ...figure,
  basis: z
    .enum(['measured', 'derived'])
    .describe('Whether a source gives it, or it is computed from other figures.'),
  url: z.url().optional().describe('The place on this site where it is listed with its source.'),
  sources: z.array(idSchema).describe('The ids of the sources it rests on.'),
  locator: measuredFigureSchema.shape.locator,
  status: z.enum(statuses).optional().describe('Whether its source reports or estimates it.'),
  counted: measuredFigureSchema.shape.counted,
  operation: z
    .enum(operations)
    .optional()
    .describe('Of a derived figure: how it is computed from its inputs, in their order.'),
  inputs: z
    .array(idSchema)
    .optional()
    .describe('Of a derived figure: the ids of the figures it is computed from.'),
  divisor: derivedFigureSchema.shape.divisor,
  caveats: z
    .array(z.string())
    .describe('What must be known wherever it is shown: it joins what was counted differently.'),
  note: z.string().optional().describe('What else a reader has to know of the number.'),
});
export type EvidenceFigureRecord = z.infer<typeof evidenceFigureRecordSchema>;

const partsOf = (figure: Figure) => {
  const { id, value, unit, qualifier, decimals } = figure;
  const { measure: what, stage, geography: where, period, denominator: whole } = figure;
  return {
    id,
    quantity: { value, unit, qualifier, decimals },
    text: formatQuantity(figure, words.quantity),
    measure: what,
    stage,
    geography: where,
    period,
    denominator: whole,
  };
};

/** The record of a figure that a claim states. */
export const statedFigureRecord = (figure: StatedFigure): StatedFigureRecord => ({
  ...partsOf(figure),
  basis: 'stated',
  wording: figure.wording,
});

/** The record of a figure that evidence shows; what the article states is no evidence, and has none. */
export const evidenceFigureRecord = (
  figure: Figure,
  { say, originOf }: Pick<PublicSite, 'say' | 'originOf'>,
): EvidenceFigureRecord | undefined => {
  if (figure.basis === 'stated') return undefined;
  const { note } = figure.data;
  const shared = {
    ...partsOf(figure),
    url: originOf(figure),
    sources: [...figure.sources],
    note: note === undefined ? undefined : say(note),
  };
  if (figure.basis === 'measured') {
    const { locator, status, counted } = figure.data;
    return { ...shared, basis: 'measured', locator, status, counted, caveats: [] };
  }
  const { operation, inputs, divisor } = figure.data;
  const caveats = figure.caveats.map(say);
  return { ...shared, basis: 'derived', operation, inputs, divisor, caveats };
};
