import type { Catalogue, Claim, Figure } from '../domain/catalogue.ts';
import { findFigures } from '../domain/find-figures.ts';
import { sameQuantity } from '../domain/quantity.ts';
import type { Problem } from './problem.ts';

const figureProblems = (claim: Claim, figure: Figure): Problem[] => {
  const { file, wording } = figure;
  if (!claim.quote.includes(wording))
    return [{ kind: 'figure-wording', file, claim: claim.file, wording }];
  const says = findFigures(claim.quote).figures.find((found) => found.wording === wording);
  if (says === undefined) return [{ kind: 'figure-unread', file, claim: claim.file, wording }];
  return sameQuantity(says, figure)
    ? []
    : [{ kind: 'figure-number', file, claim: claim.file, wording, has: figure, says }];
};

const missingFigures = (claim: Claim, listed: readonly Figure[]): Problem[] =>
  findFigures(claim.quote)
    .figures.filter((found) => !listed.some(({ wording }) => wording === found.wording))
    .map(({ wording }) => ({ kind: 'number-without-figure', file: claim.file, wording }));

/** A stated figure belongs to one claim and says what the words of that claim's quote say; a number of the quote has its figure. */
export const checkStatedFigures = ({ claims, figures }: Catalogue): Problem[] => {
  const owner = new Map<string, string>();
  const problems = claims.all.flatMap((claim): Problem[] => {
    const listed = claim.figures.flatMap((id) => figures.byId.get(id) ?? []);
    const shared = claim.figures.flatMap((id): Problem[] => {
      const other = owner.get(id);
      owner.set(id, claim.file);
      return other === undefined ? [] : [{ kind: 'figure-shared', file: claim.file, id, other }];
    });
    return [
      ...shared,
      ...listed.flatMap((figure) => figureProblems(claim, figure)),
      ...missingFigures(claim, listed),
    ];
  });
  const unused = figures.all
    .filter(({ id }) => !owner.has(id))
    .map(({ file }): Problem => ({ kind: 'figure-unused', file }));
  return [...problems, ...unused];
};
