import type { Catalogue, Series } from '../domain/catalogue.ts';
import { cellId } from '../domain/series.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

const cellProblems = ({ id, file, editions, geographies, cells }: Series): Problem[] => {
  const table = file.replace(/\.md$/, '.csv');
  const seen = new Map<string, number>();
  return cells.flatMap((cell): Problem[] => {
    const name = cellId(id, cell);
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, cell.line);
    const at = { kind: 'cell', file: table, line: cell.line } as const;
    return [
      ...(editions.some((edition) => edition.id === cell.edition)
        ? []
        : [{ ...at, fault: 'edition', name: cell.edition } as const]),
      ...(geographies.some((geography) => geography.id === cell.geography)
        ? []
        : [{ ...at, fault: 'geography', name: cell.geography } as const]),
      ...(earlier === undefined
        ? []
        : [{ kind: 'cell-twice', file: table, line: cell.line, name, earlier } as const]),
    ];
  });
};

const revisionProblems = ({ id, file, cells, revisions }: Series): Problem[] => {
  const own = new Map(cells.map((cell) => [cellId(id, cell), cell.value]));
  return revisions.flatMap(({ figure, former }, index): Problem[] => {
    const present = own.get(figure);
    const last = revisions.findLastIndex((revision) => revision.figure === figure) === index;
    if (present === undefined) {
      const near = nearest(figure, own.keys());
      return [{ kind: 'revised-cell', file, field: `revisions.${index}.figure`, id: figure, near }];
    }
    return last && former === present
      ? [{ kind: 'revision-same', file, field: `revisions.${index}.former` }]
      : [];
  });
};

/** Every cell of a series is of an edition and a geography that its entry lists, once; what is revised is a cell, and changed; and shares are derived of a whole that it has. */
export const checkSeries = ({ series }: Catalogue): Problem[] =>
  series.all.flatMap((one) => {
    const { file, geographies, whole, shares } = one;
    const ids = geographies.map(({ id }) => id);
    const unknown = (field: string, name: string): Problem[] =>
      ids.includes(name)
        ? []
        : [{ kind: 'series-geography', file, field, name, near: nearest(name, ids) }];
    return [
      ...cellProblems(one),
      ...revisionProblems(one),
      ...(whole === undefined ? [] : unknown('whole', whole)),
      ...(shares?.of ?? []).flatMap((name, index) => unknown(`shares.of.${index}`, name)),
      ...(shares !== undefined && whole === undefined
        ? [{ kind: 'series-without-whole', file } as const]
        : []),
    ];
  });
