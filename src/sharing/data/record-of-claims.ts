import type { Article, Claim } from '../../domain/catalogue.ts';
import type { PublicSite } from '../public-site.ts';
import { recordVersion } from './claim-record.ts';
import type { ClaimsRecord, PartsRecord } from './claims-record.ts';
import { recordOfClaim } from './record-of-claim.ts';

/** How many claims one file can have; a site of more has a file for each article, and a list of these. */
export const longestClaimsFile = 1000;

const fileOf = (
  record: 'claims' | 'parts',
  page: string,
  { site: { settings }, to, at }: PublicSite,
) =>
  ({
    $schema: at(to.recordSchema(record)),
    version: recordVersion,
    url: at(page),
    publisher: settings.publisher,
    licence: settings.licence,
  }) as const;

const claimsAsData = (page: string, claims: readonly Claim[], open: PublicSite): ClaimsRecord => ({
  ...fileOf('claims', page, open),
  claims: claims.map((claim) => recordOfClaim(claim, open)),
});

/** The published claims of an article as data, each as in its own file. */
export const recordOfArticle = (article: Article, open: PublicSite): ClaimsRecord =>
  claimsAsData(open.to.article(article.id), open.claimsOf(article), open);

const recordOfParts = (open: PublicSite): PartsRecord => {
  const { site, to, at, claims, claimsOf } = open;
  return {
    ...fileOf('parts', to.claims, open),
    count: claims.length,
    parts: site.articles.all.map((article) => ({
      article: article.id,
      url: at(to.articleData(article.id)),
      count: claimsOf(article).length,
    })),
  };
};

/** Every published claim as data, each as in its own file; where they are too many for one, the files in which they stand. */
export const recordOfClaims = (
  open: PublicSite,
  longest = longestClaimsFile,
): ClaimsRecord | PartsRecord =>
  open.claims.length > longest
    ? recordOfParts(open)
    : claimsAsData(open.to.claims, open.claims, open);
