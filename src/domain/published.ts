import type { Catalogue, Identified } from './catalogue.ts';
import type { KeptCollection } from './permalink-ledger.ts';

/** Everything that has a public address of its own: what an editor wrote and is no draft. */
export const publishedIn = ({
  articles,
  claims,
  charts,
  sources,
}: Catalogue): Readonly<Record<KeptCollection, readonly Identified[]>> => ({
  articles: articles.all,
  claims: claims.all.filter(({ draft }) => !draft),
  charts: charts.all,
  sources: sources.all,
});
