import type { Catalogue } from '../domain/catalogue.ts';
import { brokenReferences, referencesIn } from '../domain/figure-reference.ts';
import { labelFields } from './label-fields.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { proseFields } from './prose-fields.ts';

/** Every reference in prose of ours is one, and leads to what is there; a label has none. */
export const checkProseReferences = (catalogue: Catalogue): Problem[] => {
  const shelves = { figure: 'figures', term: 'terms' } as const;
  return [
    ...proseFields(catalogue).flatMap(({ file, at, text }): Problem[] => [
      ...referencesIn(text).flatMap(({ kind, id, start }): Problem[] => {
        const { all, byId } = catalogue[shelves[kind]];
        if (byId.has(id)) return [];
        const near = nearest(
          id,
          all.map((thing) => thing.id),
        );
        return [{ kind: 'dangling', file, place: at(start), id, collection: shelves[kind], near }];
      }),
      ...brokenReferences(text).map(({ start, ...broken }): Problem => ({
        kind: 'broken-reference',
        file,
        place: at(start),
        ...broken,
      })),
    ]),
    ...labelFields(catalogue).flatMap(({ file, at, text }) =>
      [...referencesIn(text), ...brokenReferences(text)].map(
        ({ start, text: written }): Problem => ({
          kind: 'reference-in-label',
          file,
          place: at(start),
          text: written,
        }),
      ),
    ),
  ];
};
