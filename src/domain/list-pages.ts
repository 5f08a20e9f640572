/** How much a page of a list has at most that grows with the site; claims have lists of their own. */
export const longestPage = { articles: 50, sources: 200, corrections: 100, charts: 50 } as const;

/** One page of a long list: its number, counted from 1, that of the last, and what stands on it. */
export interface ListPage<Thing> {
  readonly number: number;
  readonly last: number;
  readonly things: readonly Thing[];
}

/** A list in pages of so many things at most; a list of nothing has one page. */
export const listPages = <Thing>(things: readonly Thing[], most: number): ListPage<Thing>[] => {
  const last = Math.max(1, Math.ceil(things.length / most));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    things: things.slice(index * most, (index + 1) * most),
  }));
};

/** How far to each side of a page its neighbours are offered. */
const near = 2;

/** The pages that a page leads to: the first, the last, and its neighbours; 0 stands for some that are passed over. */
export const pagesOffered = ({ number, last }: Omit<ListPage<unknown>, 'things'>): number[] => {
  const offered = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - number) <= near,
  );
  return offered.flatMap((page, index) => {
    const missed = page - (offered[index - 1] ?? 0) - 1;
    // One that is passed over takes no more room than a sign for it.
    return missed === 0 ? [page] : missed === 1 ? [page - 1, page] : [0, page];
  });
};
