import type { Catalogue } from '../domain/catalogue.ts';
import { proseOf } from '../domain/figure-reference.ts';
import { findFigures } from '../domain/find-figures.ts';
import { sameQuantity } from '../domain/quantity.ts';
import type { Problem } from './problem.ts';

/** In prose of ours a quantity is a reference to its figure, never typed; years are free. */
export const checkTypedNumbers = ({ claims, charts, figures }: Catalogue): Problem[] => {
  const inProse = (file: string, field: string, prose: string | undefined): Problem[] =>
    proseOf(prose ?? '').flatMap((piece) =>
      'figure' in piece
        ? []
        : findFigures(piece.text).figures.map((found): Problem => {
            const figure = figures.all.find((known) => sameQuantity(known, found))?.id;
            return { kind: 'typed-number', file, field, number: found.wording, figure };
          }),
    );
  return [
    ...claims.all.flatMap(({ file, restatement }) => inProse(file, 'restatement', restatement)),
    ...figures.all.flatMap(({ file, measure, denominator }) => [
      ...inProse(file, 'measure', measure),
      ...inProse(file, 'denominator', denominator),
    ]),
    ...charts.all.flatMap(({ file, title, summary }) => [
      ...inProse(file, 'title', title),
      ...inProse(file, 'summary', summary),
    ]),
  ];
};
