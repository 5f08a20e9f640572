import { z } from 'zod';
import { daySchema } from './moment.ts';
import { textSchema } from './text.ts';

/** Our verdicts, from holding to failing. */
export const findingWords = [
  'corroborated',
  'broadly-consistent',
  'contested',
  'contradicted',
  'not-checkable',
] as const;
export type FindingWord = (typeof findingWords)[number];

/** How a claim stands: the word of its first finding, or unreviewed while nobody has judged it. */
export const standings = [...findingWords, 'unreviewed'] as const;
export type Standing = (typeof standings)[number];

/** A verdict on a claim or a part of it. */
export const findingSchema = z.strictObject({
  word: z.enum(findingWords).describe('The verdict: one of the finding words.'),
  about: textSchema.describe('What part of the claim it is about, in a few words.'),
  reason: textSchema.describe('Why, in one sentence that gives its scope; numbers as :figure[id].'),
  date: daySchema.describe('The day of the verdict, in quotes: "2026-11-25".'),
});

export type Finding = z.infer<typeof findingSchema>;

/** The standing of a claim: its hallmark. */
export const standingOf = (findings: readonly Finding[]): Standing =>
  findings[0]?.word ?? 'unreviewed';
