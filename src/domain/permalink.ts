/** The addresses of the site's pages under a base such as `/` or `/rare-earths/`; all end with a slash. */
export const permalinks = (base: string) => ({
  home: base,
  claims: `${base}claims/`,
  about: `${base}about/`,
  sources: `${base}sources/`,
  timeline: `${base}timeline/`,
  glossary: `${base}glossary/`,
  method: `${base}method/`,
  corrections: `${base}corrections/`,
  search: `${base}search/`,
  file: (name: string): string => `${base}${name}`,
  article: (id: string): string => `${base}articles/${id}/`,
  claim: (id: string): string => `${base}claims/${id}/`,
  chart: (id: string): string => `${base}charts/${id}/`,
  /** What a canvas draws of a chart. */
  chartRows: (id: string): string => `${base}charts/${id}/rows.json`,
  source: (id: string): string => `${base}sources/${id}/`,
  /** The place on a source's page where a figure is listed. */
  figure: (source: string, id: string): string => `${base}sources/${source}/#${id}`,
  term: (id: string): string => `${base}glossary/#${id}`,
  /** The place in the article's digest where a claim is quoted. */
  quote: (article: string, claim: string): string =>
    `${base}articles/${article}/#${quoteAnchor(claim)}`,
});

/** The addresses of the site's pages. */
export type Permalinks = ReturnType<typeof permalinks>;

/** The id of the element that marks a claim's quote in the digest. */
export const quoteAnchor = (claim: string): string => `quote-${claim}`;
