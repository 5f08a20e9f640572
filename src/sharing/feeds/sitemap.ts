import { claimListPages } from '../../domain/claim-lists.ts';
import { correctionsOf } from '../../domain/corrections.ts';
import { listPages, longestPage } from '../../domain/list-pages.ts';
import { isWithdrawn } from '../../domain/revision.ts';
import { datesOfClaim } from '../claim-dates.ts';
import { element, xmlText } from './markup.ts';
import type { PublicSite } from '../public-site.ts';

/** A page that search engines may list, and the day of its last change, where that is known. */
export interface ListedPage {
  readonly url: string;
  readonly changed: string | undefined;
}

/** The most addresses that one file of a sitemap may have. */
export const longestSitemap = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Every page that may be listed: not what was withdrawn. A day of change stands only with claims, whose changes are dated. */
export const listedPages = ({ site, to, at, claims }: PublicSite): ListedPage[] => {
  const inPages = (
    things: readonly unknown[],
    most: number,
    address: (page: number) => string,
  ): string[] => listPages(things, most).map(({ number }) => address(number));
  const undated = [
    ...inPages(site.articles.all, longestPage.articles, to.articlePage),
    ...site.articles.all.map(({ id }) => to.article(id)),
    to.claims,
    ...claimListPages(site.claims.all).map(({ name, page }) => to.claimList(name, page.number)),
    ...site.charts.all.map(({ id }) => to.chart(id)),
    ...inPages(site.sources.all, longestPage.sources, to.sourcePage),
    ...site.sources.all.map(({ id }) => to.source(id)),
    to.timeline,
    to.glossary,
    to.method,
    ...inPages(correctionsOf(site), longestPage.corrections, to.correctionPage),
    to.about,
    to.data,
    to.search,
  ];
  return [
    ...undated.map((path) => ({ url: at(path), changed: undefined })),
    ...claims
      .filter(({ revisions }) => !isWithdrawn(revisions))
      .map((claim) => ({
        url: at(to.claim(claim.id)),
        changed: datesOfClaim(claim, site)?.last,
      })),
  ];
};

/** Pages in parts that are each short enough for a file. */
export const sitemapParts = (
  pages: readonly ListedPage[],
  longest = longestSitemap,
): (readonly ListedPage[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(pages.length / longest)) }, (_, part) =>
    pages.slice(part * longest, (part + 1) * longest),
  );

/** One part of a sitemap. */
export const sitemapText = (pages: readonly ListedPage[]): string =>
  xmlText(
    element(
      'urlset',
      { xmlns: namespace },
      ...pages.map(({ url, changed }) =>
        element(
          'url',
          {},
          element('loc', {}, url),
          ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
        ),
      ),
    ),
  );

/** The list of a sitemap’s parts. */
export const sitemapIndexText = (parts: number, { to, at }: PublicSite): string =>
  xmlText(
    element(
      'sitemapindex',
      { xmlns: namespace },
      ...Array.from({ length: parts }, (_, part) =>
        element('sitemap', {}, element('loc', {}, at(to.sitemap(part)))),
      ),
    ),
  );

/** What crawlers are told. They read it only at the root of a host: under a sub-path it has to be joined with the host’s own. */
export const robotsText = ({ to, at }: PublicSite): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${at(to.sitemapIndex)}\n`;
