import { hash } from 'node:crypto';
import { askedNumber } from '../asked-number.ts';

/** A page that can be found: its file below the site’s root, and the digest of what the index reads of it. */
export interface SearchedPage {
  readonly file: string;
  readonly digest: string;
}

/** How many pages a part of the index has on average at most: so many that a site has few parts, and so few that one is soon made anew. ASSAY_INDEX_PART sets another number; what is found is the same. */
const pagesPerPart = (): number => askedNumber('ASSAY_INDEX_PART') ?? 128;

/** The address of a page below the site’s root. */
export const addressOf = ({ file }: Pick<SearchedPage, 'file'>): string =>
  `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** A number that an address has for good. */
const numberOf = (address: string): number => parseInt(hash('sha256', address).slice(0, 8), 16);

/** Splits a site’s pages into the parts of its index, each in the order of addresses. A page goes by its own address alone, so that one that comes or goes moves no other, until they are twice as many. */
export const splitPages = (
  pages: readonly SearchedPage[],
): readonly (readonly SearchedPage[])[] => {
  const least = Math.max(1, pages.length / pagesPerPart());
  const count = 2 ** Math.ceil(Math.log2(least));
  const addressed = pages.map((page) => ({ page, address: addressOf(page) }));
  const sorted = addressed.sort((a, b) => (a.address < b.address ? -1 : 1));
  const parts = Map.groupBy(sorted, ({ address }) => numberOf(address) % count);
  return [...parts.values()].map((part) => part.map(({ page }) => page));
};

/** A name for a part that changes with what its pages say, and with the program that indexes them. */
export const nameOfPart = (pages: readonly SearchedPage[], program: string): string =>
  hash('sha256', JSON.stringify([program, pages.map(({ file, digest }) => [file, digest])]));
