import type { Catalogue, Claim, StatedFigure } from '../domain/catalogue.ts';
import { findFigures } from '../domain/find-figures.ts';
import { sameQuantity } from '../domain/quantity.ts';
import type { Problem } from './problem.ts';

const figureProblems = (claim: Claim, figure: StatedFigure): Problem[] => {
  const { file, wording } = figure;
  if (!claim.quote.includes(wording))
    return [{ kind: 'figure-wording', file, claim: claim.file, wording }];
  const says = findFigures(claim.quote).figures.find((found) => found.wording === wording);
  if (says === undefined) return [{ kind: 'figure-unread', file, claim: claim.file, wording }];
  return sameQuantity(says, figure)
    ? []
    : [{ kind: 'figure-number', file, claim: claim.file, wording, has: figure, says }];
};

const missingFigures = (claim: Claim, listed: readonly StatedFigure[]): Problem[] =>
  findFigures(claim.quote)
    .figures.filter((found) => !listed.some(({ wording }) => wording === found.wording))
    .map(({ wording }) => ({ kind: 'number-without-figure', file: claim.file, wording }));

/** A stated figure belongs to one claim and says what the words of that claim's quote say; a number of the quote has its figure. */
export const checkStatedFigures = ({ claims, figures }: Catalogue): Problem[] => {
  const owner = new Map<string, string>();
  return claims.all.flatMap((claim): Problem[] => {
    const listed = claim.figures.flatMap((id) => {
      const figure = figures.byId.get(id);
      return figure?.basis === 'stated' ? [figure] : [];
    });
    const others = claim.figures.flatMap((id, index): Problem[] =>
      (figures.byId.get(id)?.basis ?? 'stated') === 'stated'
        ? []
        : [{ kind: 'figure-not-stated', file: claim.file, index, id }],
    );
    const shared = claim.figures.flatMap((id): Problem[] => {
      const other = owner.get(id);
      owner.set(id, claim.file);
      return other === undefined ? [] : [{ kind: 'figure-shared', file: claim.file, id, other }];
    });
    return [
      ...shared,
      ...others,
      ...listed.flatMap((figure) => figureProblems(claim, figure)),
      ...missingFigures(claim, listed),
    ];
  });
};
