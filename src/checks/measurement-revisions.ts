import type { Catalogue } from '../domain/catalogue.ts';
import { sameQuantity } from '../domain/quantity.ts';
import type { Problem } from './problem.ts';

/** The last revision of a measured figure says what stood there before its present value. */
export const checkMeasurementRevisions = ({ figures }: Catalogue): Problem[] =>
  figures.all.flatMap((figure): Problem[] => {
    if (figure.basis !== 'measured') return [];
    const { file, unit, value, data } = figure;
    const last = data.revisions.length - 1;
    const former = data.revisions[last]?.former;
    return former !== undefined && sameQuantity({ unit, value }, { unit, value: former })
      ? [{ kind: 'revision-same', file, field: `revisions.${last}.former` }]
      : [];
  });
