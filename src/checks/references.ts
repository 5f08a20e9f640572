import type { Catalogue, Collection } from '../domain/catalogue.ts';
import { chartFigures } from '../domain/chart-figures.ts';
import { figuresIn } from '../domain/figure-reference.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Every id that an entry names stands on the shelf it means, and a restatement has no number but those of its own claim. */
export const checkReferences = (catalogue: Catalogue): Problem[] => {
  const near = (id: string, collection: Collection) =>
    nearest(
      id,
      catalogue[collection].all.map((thing) => thing.id),
    );
  const isThere = (id: string, collection: Collection): boolean =>
    catalogue[collection].byId.has(id);
  const dangling = (file: string, field: string, id: string, collection: Collection): Problem[] =>
    isThere(id, collection)
      ? []
      : [{ kind: 'dangling', file, field, id, collection, near: near(id, collection) }];
  const all = (file: string, field: string, ids: readonly string[], collection: Collection) =>
    ids.flatMap((id, index) => dangling(file, `${field}.${index}`, id, collection));
  const { articles, claims, figures, series, charts, events, terms } = catalogue;
  return [
    ...articles.all.flatMap(({ file, leadChart }) =>
      leadChart === undefined ? [] : dangling(file, 'leadChart', leadChart, 'charts'),
    ),
    ...claims.all.flatMap(({ file, article, figures: own, restatement = '', evidence }) => [
      ...dangling(file, 'article', article, 'articles'),
      ...all(file, 'figures', own, 'figures'),
      ...evidence.flatMap((piece, index) => [
        ...dangling(file, `evidence.${index}.source`, piece.source, 'sources'),
        ...all(file, `evidence.${index}.figures`, piece.figures, 'figures'),
      ]),
      ...figuresIn(restatement)
        .filter((id) => figures.byId.has(id) && !own.includes(id))
        .map((id): Problem => ({ kind: 'other-claims-figure', file, id })),
    ]),
    ...figures.all.flatMap((figure) => {
      if (figure.line !== undefined || figure.basis === 'stated') return [];
      return figure.basis === 'measured'
        ? dangling(figure.file, 'source', figure.data.source, 'sources')
        : all(figure.file, 'inputs', figure.data.inputs, 'figures');
    }),
    ...series.all.flatMap(({ file, editions }) =>
      editions.flatMap(({ source }, index) =>
        dangling(file, `editions.${index}.source`, source, 'sources'),
      ),
    ),
    ...charts.all.flatMap((chart) => {
      const { file, article, claims: shownWith } = chart;
      return [
        ...dangling(file, 'article', article, 'articles'),
        ...all(file, 'claims', shownWith, 'claims'),
        ...chartFigures(chart).flatMap(({ field, id }) => dangling(file, field, id, 'figures')),
        ...('series' in chart ? dangling(file, 'series', chart.series, 'series') : []),
      ];
    }),
    ...events.all.flatMap(({ file, sources, article, claims: bearsOn }) => [
      ...all(file, 'sources', sources, 'sources'),
      ...all(file, 'claims', bearsOn, 'claims'),
      ...(article === undefined ? [] : dangling(file, 'article', article, 'articles')),
    ]),
    ...terms.all.flatMap(({ file, source }) => dangling(file, 'source', source, 'sources')),
  ];
};
