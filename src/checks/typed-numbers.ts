import type { Catalogue } from '../domain/catalogue.ts';
import { figuresIn, proseOf } from '../domain/figure-reference.ts';
import { findFigures } from '../domain/find-figures.ts';
import { sameQuantity } from '../domain/quantity.ts';
import type { Problem } from './problem.ts';

const numbersIn = (text: string) =>
  proseOf(text).flatMap((piece) => ('figure' in piece ? [] : findFigures(piece.text).figures));

/** In prose of ours a quantity is a reference to its figure, never typed, and a label has none at all; years are free. */
export const checkTypedNumbers = ({ claims, charts, figures }: Catalogue): Problem[] => {
  const inProse = (
    file: string,
    field: string,
    prose: string | undefined,
    meant: readonly string[],
  ): Problem[] =>
    numbersIn(prose ?? '').map((found) => {
      const figure = meant.find((id) => {
        const known = figures.byId.get(id);
        return known !== undefined && sameQuantity(known, found);
      });
      return { kind: 'typed-number', file, field, number: found.wording, figure };
    });
  const inLabel = (file: string, field: string, label = ''): Problem[] =>
    [
      ...numbersIn(label).map(({ wording }) => wording),
      ...figuresIn(label).map((id) => `:figure[${id}]`),
    ].map((number) => ({ kind: 'number-in-label', file, field, number }));
  return [
    ...claims.all.flatMap(({ file, restatement, figures: own }) =>
      inProse(file, 'restatement', restatement, own),
    ),
    ...figures.all.flatMap(({ file, measure, denominator }) => [
      ...inLabel(file, 'measure', measure),
      ...inLabel(file, 'denominator', denominator),
    ]),
    ...charts.all.flatMap(({ file, title, summary, rows }) => [
      ...inLabel(file, 'title', title),
      ...inProse(
        file,
        'summary',
        summary,
        rows.map(({ stated }) => stated),
      ),
    ]),
  ];
};
