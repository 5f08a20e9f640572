import type { ArticleData } from './article.ts';
import type { ChartData } from './chart.ts';
import type { ClaimData } from './claim.ts';
import type { Digest } from './digest.ts';
import type { FigureData } from './figure.ts';
import { idOfPath } from './id.ts';
import { byPlace, findQuote, type Place, type QuoteSearch } from './quote.ts';
import type { Settings } from './settings.ts';

/** The folders of content that hold one Markdown entry a thing. */
export const collections = ['articles', 'claims', 'figures', 'charts'] as const;
export type Collection = (typeof collections)[number];

/** One Markdown entry: its path inside its collection without `.md`, its data in the schema's shape, its body. */
export interface Entry<Data> {
  readonly path: string;
  readonly data: Data;
  readonly body: string;
}

/** Everything an editor wrote, as read, before anything is joined. */
export interface Entries {
  /** Undefined where content/settings.md cannot be read. */
  readonly settings: Settings | undefined;
  readonly articles: readonly (Entry<ArticleData> & { readonly digest: Digest })[];
  readonly claims: readonly Entry<ClaimData>[];
  readonly figures: readonly Entry<FigureData>[];
  readonly charts: readonly Entry<ChartData>[];
}

/** What every thing in the catalogue has: its id, and the file it comes from, relative to the content folder. */
export interface Identified {
  readonly id: string;
  readonly file: string;
}

export interface Article extends Identified, ArticleData {
  readonly digest: Digest;
}
export interface Figure extends Identified, FigureData {}
export interface Chart extends Identified, ChartData {}
export interface Claim extends Identified, ClaimData {
  /** What looking for the quote in the article's digest found; undefined where the article is missing. */
  readonly search: QuoteSearch | undefined;
  /** Where the quote stands, once it is found. */
  readonly place: Place | undefined;
}

/** Things of one kind in their order, and each by its id; of several with one id, the first. */
export interface Shelf<Thing> {
  readonly all: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
}

/** The whole content, joined and ordered: claims by article and then as the digest reads. It may still dangle; `checks` say where. */
export interface Catalogue {
  readonly settings: Settings | undefined;
  readonly articles: Shelf<Article>;
  readonly claims: Shelf<Claim>;
  readonly figures: Shelf<Figure>;
  readonly charts: Shelf<Chart>;
}

const shelf = <Thing extends Identified>(things: readonly Thing[]): Shelf<Thing> => {
  const byId = new Map<string, Thing>();
  for (const thing of things) if (!byId.has(thing.id)) byId.set(thing.id, thing);
  return { all: things, byId };
};

const identify = (collection: Collection, { path }: { path: string }): Identified => ({
  id: idOfPath(path),
  file: `${collection}/${path}.md`,
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFile = (a: Identified, b: Identified): number => byText(a.file, b.file);

/** The instant at which an article was published, newest first; articles of one instant stand in the order of their files. */
const byPublication = (a: Article, b: Article): number => {
  const key = ({ published: { date, time } }: Article): string => `${date}T${time ?? ''}`;
  return byText(key(b), key(a)) || byFile(a, b);
};

/** Joins entries into a catalogue, in one pass over each collection. */
export const assembleCatalogue = (entries: Entries): Catalogue => {
  const articles = shelf(
    entries.articles
      .map((entry) => ({ ...entry.data, ...identify('articles', entry), digest: entry.digest }))
      .sort(byPublication),
  );
  const order = new Map(articles.all.map((article, index) => [article.id, index]));
  const claims = entries.claims
    .map((entry): Claim => {
      const digest = articles.byId.get(entry.data.article)?.digest;
      const search = digest && findQuote(digest, entry.data.quote, entry.data.occurrence);
      const place = search?.kind === 'found' ? search.place : undefined;
      return { ...entry.data, ...identify('claims', entry), search, place };
    })
    .sort((a, b) => {
      const rank = (claim: Claim): number => order.get(claim.article) ?? articles.all.length;
      const places =
        a.place && b.place ? byPlace(a.place, b.place) : Number(!a.place) - Number(!b.place);
      return rank(a) - rank(b) || places || byFile(a, b);
    });
  const plain = <Data extends object>(collection: Collection, list: readonly Entry<Data>[]) =>
    shelf(list.map((entry) => ({ ...entry.data, ...identify(collection, entry) })).sort(byFile));
  return {
    settings: entries.settings,
    articles,
    claims: shelf(claims),
    figures: plain('figures', entries.figures),
    charts: plain('charts', entries.charts),
  };
};
