import type { Claim } from './catalogue.ts';
import type { Figure } from './resolve-figures.ts';

/** The parts of a claim that a reader may quote, and that therefore never change in silence. */
export const assertionParts = ['quote', 'restatement', 'findings', 'figures'] as const;
export type AssertionPart = (typeof assertionParts)[number];

/** What a claim asserts, each part as one text. Numbers in prose stay references: a measurement that its series revises changes no claim. */
export const assertionOf = (
  claim: Claim,
  figures: ReadonlyMap<string, Figure>,
): Readonly<Record<AssertionPart, string>> => ({
  quote: claim.quote,
  restatement: claim.restatement ?? '',
  findings: JSON.stringify(
    claim.findings.map(({ word, about, reason, date }) => [word, about, reason, date]),
  ),
  figures: JSON.stringify(
    claim.figures.map((id) => {
      const figure = figures.get(id);
      if (figure?.basis !== 'stated') return [];
      const { wording, unit, value, qualifier } = figure;
      return [wording, value, unit, qualifier];
    }),
  ),
});
