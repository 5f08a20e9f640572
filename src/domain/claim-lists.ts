import type { Claim } from './catalogue.ts';
import { standingOf, standings } from './finding.ts';
import { type ListPage, listPages } from './list-pages.ts';
import { isWithdrawn } from './revision.ts';

/** The lists in one of which each claim stands: by its finding, and those that were withdrawn. */
export const claimListNames = [...standings, 'withdrawn'] as const;
export type ClaimListName = (typeof claimListNames)[number];

/** Claims that stand alike, in the order of the site: those of the newest article first. */
export interface ClaimList {
  readonly name: ClaimListName;
  readonly claims: readonly Claim[];
}

/** How many claims one page can list; a site of more shows the newest of each list, and each list in pages of its own. */
export const longestClaimPage = 200;

/** How many claims a page of a list has. */
export const claimsPerPage = 100;

/** How many of each list stand together on the page of a site that has too many for it. */
export const newestOfList = 12;

/** Claims in their lists, those without a claim left out. */
export const claimLists = (claims: readonly Claim[]): ClaimList[] => {
  const found = Map.groupBy(claims, ({ revisions, findings }) =>
    isWithdrawn(revisions) ? 'withdrawn' : standingOf(findings),
  );
  return claimListNames.flatMap((name) => {
    const claims = found.get(name);
    return claims === undefined ? [] : [{ name, claims }];
  });
};

/** A page of a list, and how many claims the whole list has. */
export interface ClaimListPage {
  readonly name: ClaimListName;
  readonly count: number;
  readonly page: ListPage<Claim>;
}

/** Every page of every list, where a site has more claims than one page can list. */
export const claimListPages = (claims: readonly Claim[]): ClaimListPage[] =>
  claims.length <= longestClaimPage
    ? []
    : claimLists(claims).flatMap(({ name, claims: listed }) =>
        listPages(listed, claimsPerPage).map((page) => ({ name, count: listed.length, page })),
      );
