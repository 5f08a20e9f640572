import type { Claim, Shelf, StatedFigure } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Quantity } from './quantity.ts';
import type { Figure } from './resolve-figures.ts';

/** The parts of a claim that a reader may quote, and that therefore never change in silence. */
export const assertionParts = ['quote', 'restatement', 'findings', 'figures'] as const;
export type AssertionPart = (typeof assertionParts)[number];

/** What a claim asserts, each part as one text; a part that it has not is the text of an empty one. */
export type Assertion = Readonly<Record<AssertionPart, string>>;

/** Stated numbers as one text. */
export const textOfFigures = (
  figures: readonly (Quantity & Pick<StatedFigure, 'wording'>)[],
): string =>
  JSON.stringify(
    figures.map(({ wording, value, unit, qualifier }) => [wording, value, unit, qualifier]),
  );

/** What a claim asserts. Numbers in prose stay references, so that a measurement which its series revises changes no claim; those that the claim states are known by their wording, whatever their ids. */
export const assertionOf = (claim: Claim, figures: Shelf<Figure>['byId']): Assertion => {
  const stated = claim.figures.flatMap((id) => {
    const figure = figures.get(id);
    return figure?.basis === 'stated' ? [figure] : [];
  });
  const anonymous = (prose: string): string =>
    stated.reduce(
      (text, { id, wording }) => text.replaceAll(`:figure[${id}]`, () => `“${wording}”`),
      prose,
    );
  const finding = ({ word, about, reason, date }: Finding): readonly string[] => [
    word,
    anonymous(about),
    anonymous(reason),
    date,
  ];
  return {
    quote: claim.quote,
    restatement: anonymous(claim.restatement ?? ''),
    findings: JSON.stringify(claim.findings.map(finding)),
    figures: textOfFigures(stated),
  };
};
