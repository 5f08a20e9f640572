import type { Catalogue, Collection } from '../domain/catalogue.ts';
import { brokenReferences, figuresIn } from '../domain/figure-reference.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Every id that an entry names stands on the shelf it means, and a restatement has no number but those of its own claim. */
export const checkReferences = (catalogue: Catalogue): Problem[] => {
  const dangling = (file: string, field: string, id: string, collection: Collection): Problem[] =>
    catalogue[collection].byId.has(id)
      ? []
      : [
          {
            kind: 'dangling',
            file,
            field,
            id,
            collection,
            near: nearest(id, catalogue[collection].byId.keys()),
          },
        ];
  const prose = (file: string, field: string, text: string): Problem[] => [
    ...figuresIn(text).flatMap((id) => dangling(file, field, id, 'figures')),
    ...brokenReferences(text).map((broken): Problem => ({
      kind: 'broken-reference',
      file,
      field,
      text: broken,
    })),
  ];
  return [
    ...catalogue.articles.all.flatMap(({ file, leadChart }) =>
      leadChart === undefined ? [] : dangling(file, 'leadChart', leadChart, 'charts'),
    ),
    ...catalogue.claims.all.flatMap(({ file, article, figures, restatement = '' }) => [
      ...dangling(file, 'article', article, 'articles'),
      ...figures.flatMap((id, index) => dangling(file, `figures.${index}`, id, 'figures')),
      ...prose(file, 'restatement', restatement),
      ...figuresIn(restatement)
        .filter((id) => catalogue.figures.byId.has(id) && !figures.includes(id))
        .map((id): Problem => ({ kind: 'other-claims-figure', file, id })),
    ]),
    ...catalogue.charts.all.flatMap(({ file, article, rows, summary }) => [
      ...dangling(file, 'article', article, 'articles'),
      ...rows.flatMap(({ stated }, index) =>
        dangling(file, `rows.${index}.stated`, stated, 'figures'),
      ),
      ...prose(file, 'summary', summary),
    ]),
  ];
};
