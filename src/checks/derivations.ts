import type { Catalogue, DerivedFigure } from '../domain/catalogue.ts';
import type { Problem } from './problem.ts';

const additive = ['sum', 'difference', 'span'];

const problemsOf = ({ file, line, data, fault, mixes, caveats }: DerivedFigure): Problem[] => {
  const at = line === undefined ? {} : { line };
  if (fault !== undefined) return [{ kind: 'derivation', file, fault, ...at }];
  if (mixes.includes('stage') && additive.includes(data.operation)) {
    return [{ kind: 'stages-joined', file, operation: data.operation }];
  }
  return mixes.length > 0 && caveats.length === 0
    ? [{ kind: 'joined-without-caveat', file, mixes, ...at }]
    : [];
};

/** A derived figure can be computed, in the unit it says, from what was counted alike or with a caveat; stages are never added up. */
export const checkDerivations = ({ figures }: Catalogue): Problem[] =>
  figures.all.flatMap((figure) => (figure.basis === 'derived' ? problemsOf(figure) : []));
