/** What a page that a search finds is about. */
export const pageKinds = [
  'claim',
  'article',
  'chart',
  'source',
  'timeline',
  'glossary',
  'method',
  'corrections',
  'about',
  'data',
] as const;
export type PageKind = (typeof pageKinds)[number];
