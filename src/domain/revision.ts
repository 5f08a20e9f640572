import { z } from 'zod';
import { findingSchema } from './finding.ts';
import { daySchema } from './moment.ts';
import { qualifiers, units, valueSchema } from './quantity.ts';
import { textSchema } from './text.ts';

/** What sort of change a revision is; a withdrawn claim keeps its page. */
export const revisionTypes = ['typo', 'clarification', 'correction', 'withdrawal'] as const;
export type RevisionType = (typeof revisionTypes)[number];

const formerFigureSchema = z.strictObject({
  wording: textSchema.describe('The words that stated it.'),
  value: valueSchema.describe('The number in its unit.'),
  unit: z.enum(units).describe('The unit of the value.'),
  qualifier: z.enum(qualifiers).optional().describe('How the value was to be read.'),
});

/** A dated change to a published claim: why, and what stood there before. */
export const revisionSchema = z.strictObject({
  date: daySchema.describe('The day of the change, in quotes: "2026-11-25".'),
  type: z.enum(revisionTypes).describe('What sort of change it is.'),
  reason: textSchema.describe('Why, in one sentence.'),
  former: z
    .strictObject({
      quote: textSchema.optional().describe('The quote as it was.'),
      restatement: textSchema
        .optional()
        .describe('The restatement as it was read, its numbers written out.'),
      findings: z
        .array(findingSchema)
        .min(1)
        .optional()
        .describe('The findings as they were read, their numbers written out.'),
      figures: z
        .array(formerFigureSchema)
        .min(1)
        .optional()
        .describe('All the stated figures as they were, in their order.'),
    })
    .refine((former) => Object.keys(former).length > 0, {
      error: 'say what stood there before: quote, restatement, findings or figures',
    })
    .optional()
    .describe('What stood there before; left out where nothing shown on the page was replaced.'),
});

export type Revision = z.infer<typeof revisionSchema>;

/** Revisions from the oldest to the newest; those of one day in the order in which they are written. */
export const inOrder = (revisions: readonly Revision[]): Revision[] =>
  revisions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The change that withdrew the claim, if it was the last one; a slip that was mended since brings nothing back. */
export const withdrawalOf = (revisions: readonly Revision[]): Revision | undefined => {
  const last = inOrder(revisions.filter(({ type }) => type !== 'typo')).at(-1);
  return last?.type === 'withdrawal' ? last : undefined;
};

/** Whether the last change withdrew the claim. */
export const isWithdrawn = (revisions: readonly Revision[]): boolean =>
  withdrawalOf(revisions) !== undefined;
