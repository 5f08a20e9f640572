import type { Graph, Thing } from 'schema-dts';

/** What a page is, as one JSON-LD graph. */
export const graphOf = (things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** A graph as the text of a script element, which nothing inside can close. */
export const scriptOf = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');
