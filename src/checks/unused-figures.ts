import type { Catalogue } from '../domain/catalogue.ts';
import { figuresOfChart } from '../domain/chart-figures.ts';
import { figuresIn } from '../domain/figure-reference.ts';
import type { Problem } from './problem.ts';
import { proseFields } from './prose-fields.ts';

/** Every figure that has an entry is used: stated by a claim, shown as evidence, drawn, computed with or named in prose. */
export const checkUnusedFigures = (catalogue: Catalogue): Problem[] => {
  const { claims, charts, figures } = catalogue;
  const stated = new Set(claims.all.flatMap((claim) => claim.figures));
  const used = new Set([
    ...claims.all.flatMap(({ evidence }) => evidence.flatMap((piece) => piece.figures)),
    ...charts.all.flatMap(figuresOfChart),
    ...figures.all.flatMap((figure) => (figure.basis === 'derived' ? figure.data.inputs : [])),
    ...proseFields(catalogue).flatMap(({ text }) => figuresIn(text)),
  ]);
  return figures.all
    .filter(({ line }) => line === undefined)
    .filter(({ id, basis }) => !(basis === 'stated' ? stated : used).has(id))
    .map(({ file, basis }) => ({ kind: 'figure-unused', file, basis }));
};
