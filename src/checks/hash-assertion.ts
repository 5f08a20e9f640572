import { createHash } from 'node:crypto';
import { type AssertionPart, assertionOf, assertionParts } from '../domain/assertion.ts';
import type { Catalogue, Claim } from '../domain/catalogue.ts';

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a claim asserts, each part as the first 64 bits of its SHA-256, in hexadecimal. */
export const hashAssertion = (
  claim: Claim,
  { figures }: Pick<Catalogue, 'figures'>,
): Record<AssertionPart, string> => {
  const { quote, restatement, findings, figures: stated } = assertionOf(claim, figures.byId);
  return {
    quote: hashOf(quote),
    restatement: hashOf(restatement),
    findings: hashOf(findings),
    figures: hashOf(stated),
  };
};

/** The parts in which two assertions differ. */
export const changedParts = (
  before: Readonly<Record<AssertionPart, string>>,
  after: Readonly<Record<AssertionPart, string>>,
): readonly AssertionPart[] => assertionParts.filter((part) => before[part] !== after[part]);
