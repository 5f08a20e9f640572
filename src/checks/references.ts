import type { Catalogue, Collection, Identified, Shelf } from '../domain/catalogue.ts';
import { figuresIn } from '../domain/figure-reference.ts';
import type { Problem } from './problem.ts';

const parts = (id: string): Set<string> => new Set(id.split('-'));

/** The id on the shelf that shares most of its words with `id`, if any does. */
const nearest = (id: string, shelf: Shelf<Identified>): string | undefined => {
  const wanted = parts(id);
  let best: string | undefined;
  let most = 0;
  for (const known of shelf.byId.keys()) {
    const shared = [...parts(known)].filter((part) => wanted.has(part)).length;
    if (shared > most) [best, most] = [known, shared];
  }
  return best;
};

/** Every id that an entry names stands on the shelf it means. */
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
            near: nearest(id, catalogue[collection]),
          },
        ];
  return [
    ...catalogue.articles.all.flatMap(({ file, leadChart }) =>
      leadChart === undefined ? [] : dangling(file, 'leadChart', leadChart, 'charts'),
    ),
    ...catalogue.claims.all.flatMap(({ file, article, figures, restatement = '' }) => [
      ...dangling(file, 'article', article, 'articles'),
      ...figures.flatMap((id, index) => dangling(file, `figures.${index}`, id, 'figures')),
      ...figuresIn(restatement).flatMap((id) => dangling(file, 'restatement', id, 'figures')),
    ]),
    ...catalogue.charts.all.flatMap(({ file, article, rows, summary, title }) => [
      ...dangling(file, 'article', article, 'articles'),
      ...rows.flatMap(({ stated }, index) =>
        dangling(file, `rows.${index}.stated`, stated, 'figures'),
      ),
      ...figuresIn(title).flatMap((id) => dangling(file, 'title', id, 'figures')),
      ...figuresIn(summary).flatMap((id) => dangling(file, 'summary', id, 'figures')),
    ]),
  ];
};
