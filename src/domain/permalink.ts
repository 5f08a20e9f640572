import type { ClaimListName } from './claim-lists.ts';

/** The address of a page of a long list: the first stands at that of the list, the others below `page/`. A thing may have the id `page`, and no address of its own has a number below that. */
const inPages =
  (first: string, below = first) =>
  (page: number): string =>
    page === 1 ? first : `${below}page/${page}/`;

/** The addresses of the site's pages and files under a base such as `/` or `/rare-earths/`; a page's ends with a slash. */
export const permalinks = (base: string) => ({
  home: base,
  /** A page of the list of articles, which begins on the front page. */
  articlePage: inPages(base, `${base}articles/`),
  claims: `${base}claims/`,
  /** What stands below here is lists of claims. */
  findings: `${base}findings/`,
  /** A page of the list of all claims with one finding, or of those that were withdrawn. */
  claimList: (name: ClaimListName, page = 1): string => inPages(`${base}findings/${name}/`)(page),
  about: `${base}about/`,
  sources: `${base}sources/`,
  sourcePage: inPages(`${base}sources/`),
  timeline: `${base}timeline/`,
  glossary: `${base}glossary/`,
  method: `${base}method/`,
  corrections: `${base}corrections/`,
  correctionPage: inPages(`${base}corrections/`),
  search: `${base}search/`,
  data: `${base}data/`,
  /** The place where it is told how to frame pages. */
  frames: `${base}data/#frames`,
  claimsData: `${base}claims.json`,
  feed: `${base}feed.xml`,
  jsonFeed: `${base}feed.json`,
  correctionsFeed: `${base}corrections/feed.xml`,
  correctionsJsonFeed: `${base}corrections/feed.json`,
  sitemapIndex: `${base}sitemap-index.xml`,
  /** A part of the sitemap, counted from 0. */
  sitemap: (part: number): string => `${base}sitemap-${part}.xml`,
  robots: `${base}robots.txt`,
  /** A list of what is here for language models and those who write them. */
  llms: `${base}llms.txt`,
  /** The licences of the software that travels with the pages. */
  licences: `${base}licences.txt`,
  file: (name: string): string => `${base}${name}`,
  article: (id: string): string => `${base}articles/${id}/`,
  /** The claims of an article as a file. */
  articleData: (id: string): string => `${base}articles/${id}.json`,
  claim: (id: string): string => `${base}claims/${id}/`,
  /** What the claim said before each of its revisions; there is such a page once it has one. */
  claimHistory: (id: string): string => `${base}claims/${id}/history/`,
  /** A claim as a file of a format: `json`, `md`, `bib`, `ris` or `csl.json`. */
  claimFile: (id: string, format: ClaimFormat): string => `${base}claims/${id}.${format}`,
  chart: (id: string): string => `${base}charts/${id}/`,
  /** A chart as its table or its picture. */
  chartFile: (id: string, format: 'csv' | 'png'): string => `${base}charts/${id}.${format}`,
  /** What a canvas draws of a chart. */
  chartRows: (id: string): string => `${base}charts/${id}/rows.json`,
  /** What stands below here is made to be framed. */
  embeds: `${base}embed/`,
  /** A claim or a chart made to be framed. */
  embed: (kind: EmbedKind, id: string): string => `${base}embed/${kind}/${id}/`,
  /** What an oEmbed reader is told of it. */
  oEmbed: (kind: EmbedKind, id: string): string => `${base}embed/${kind}/${id}.json`,
  /** A share card by the name of its file, which carries a hash of what it shows. */
  card: (file: string): string => `${base}cards/${file}`,
  /** A file of the data package. */
  dataFile: (name: string): string => `${base}data/${name}`,
  dataPackage: `${base}data/datapackage.json`,
  /** The JSON Schema of a claim’s record, of a file of claims, or of the list of such files. */
  recordSchema: (record: 'claim' | 'claims' | 'parts'): string =>
    `${base}data/${record}.schema.json`,
  source: (id: string): string => `${base}sources/${id}/`,
  /** The place on a source's page where a figure is listed. */
  figure: (source: string, id: string): string => `${base}sources/${source}/#${id}`,
  term: (id: string): string => `${base}glossary/#${id}`,
  /** The place in the article's digest where a claim is quoted. */
  quote: (article: string, claim: string): string =>
    `${base}articles/${article}/#${quoteAnchor(claim)}`,
});

/** The formats, beside its page, in which a claim can be had. */
export type ClaimFormat = 'json' | 'md' | 'bib' | 'ris' | 'csl.json';

/** What can be framed by another page. */
export type EmbedKind = 'charts' | 'claims';

/** The addresses of the site's pages. */
export type Permalinks = ReturnType<typeof permalinks>;

/** The id of the element that marks a claim's quote in the digest. */
export const quoteAnchor = (claim: string): string => `quote-${claim}`;
