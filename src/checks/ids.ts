import { type Catalogue, collections, type Identified } from '../domain/catalogue.ts';
import { isId } from '../domain/id.ts';
import type { Problem } from './problem.ts';

const problemsOf = (things: readonly Identified[]): Problem[] => {
  const first = new Map<string, string>();
  return things.flatMap(({ id, file, line }): Problem[] => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    // What is wrong among the rows of one table, the rule for series says.
    const twice = other !== undefined && other !== file;
    return [
      ...(isId(id) || line !== undefined ? [] : [{ kind: 'bad-id', file, id } as const]),
      ...(twice ? [{ kind: 'duplicate-id', file, id, other } as const] : []),
    ];
  });
};

/** Every id may be an address, and names one thing of its kind, whatever folder its file is in. */
export const checkIds = (catalogue: Catalogue): Problem[] =>
  collections.flatMap((collection) => problemsOf(catalogue[collection].all));
