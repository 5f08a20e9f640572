import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { findingSchema } from './finding.ts';
import { idSchema, idsSchema } from './id.ts';
import { revisionSchema } from './revision.ts';
import { textSchema } from './text.ts';

/** What sort of assertion a claim is. */
export const claimKinds = [
  'statistic',
  'comparison',
  'event',
  'causal',
  'forecast',
  'judgement',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** One assertion of the article; its section, paragraphs and place are derived from the quote, never typed. */
export const claimSchema = z
  .strictObject({
    article: idSchema.describe('The id of the article that asserts it.'),
    quote: textSchema.describe(
      'Verbatim from one statement of the digest without its citation brackets, from word boundary to word boundary.',
    ),
    occurrence: z
      .int()
      .positive()
      .optional()
      .describe(
        'Which one is meant where the digest has the quote more than once, counted from 1.',
      ),
    restatement: textSchema
      .optional()
      .describe('The assertion in one plain sentence of ours; a draft has none.'),
    kind: z.enum(claimKinds).describe('What sort of assertion it is.'),
    figures: idsSchema
      .default([])
      .describe('The ids of the stated figures in the quote, in its order.'),
    findings: z
      .array(findingSchema)
      .default([])
      .describe('Our verdicts, the first its hallmark; left out, the claim is unreviewed.'),
    evidence: z
      .array(evidenceSchema)
      .default([])
      .describe('What sources say about it, in the order shown.'),
    revisions: z
      .array(revisionSchema)
      .default([])
      .describe('Changes since it was published, oldest first.'),
    draft: z
      .boolean()
      .default(false)
      .describe('True for a claim as imported, not yet edited: kept out of what is published.'),
  })
  .refine((claim) => claim.draft || claim.restatement !== undefined, {
    error: 'a published claim needs a restatement; until it has one it stays draft: true',
    path: ['restatement'],
  });

export type ClaimData = z.infer<typeof claimSchema>;

/** A claim as an entry writes it, before the schema fills in what may be left out. */
export type ClaimInput = z.input<typeof claimSchema>;
