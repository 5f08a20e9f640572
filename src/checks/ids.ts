import type { Catalogue, Identified } from '../domain/catalogue.ts';
import { isId } from '../domain/id.ts';
import type { Problem } from './problem.ts';

const problemsOf = (things: readonly Identified[]): Problem[] => {
  const first = new Map<string, string>();
  return things.flatMap(({ id, file }): Problem[] => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    return [
      ...(isId(id) ? [] : [{ kind: 'bad-id', file, id } as const]),
      ...(other === undefined ? [] : [{ kind: 'duplicate-id', file, id, other } as const]),
    ];
  });
};

/** Every id may be an address, and names one thing of its kind, whatever folder its file is in. */
export const checkIds = ({ articles, claims, figures, charts }: Catalogue): Problem[] =>
  [articles, claims, figures, charts].flatMap(({ all }) => problemsOf(all));
