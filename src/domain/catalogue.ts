import type { ArticleData } from './article.ts';
import { byDate, byFile, byPublication, byText } from './catalogue-order.ts';
import type { ChartData } from './chart.ts';
import type { ClaimData } from './claim.ts';
import type { Digest } from './digest.ts';
import type { EventData } from './event.ts';
import type { FigureData } from './figure.ts';
import { idOfPath } from './id.ts';
import type { Ledger } from './permalink-ledger.ts';
import { byPlace, findQuote, type Place, type QuoteSearch } from './quote.ts';
import { type Figure, resolveFigures } from './resolve-figures.ts';
import type { SeriesCell, SeriesData } from './series.ts';
import { figuresOfSeries } from './series-figures.ts';
import type { Settings } from './settings.ts';
import type { SourceData } from './source.ts';
import type { TermData } from './term.ts';

/** The folders of content that hold one Markdown entry a thing. */
export const collections = [
  'articles',
  'claims',
  'figures',
  'series',
  'sources',
  'charts',
  'events',
  'terms',
] as const;
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
  /** The body of content/settings.md. */
  readonly about: string;
  readonly articles: readonly (Entry<ArticleData> & { readonly digest: Digest })[];
  readonly claims: readonly Entry<ClaimData>[];
  readonly figures: readonly Entry<FigureData>[];
  readonly series: readonly (Entry<SeriesData> & { readonly cells: readonly SeriesCell[] })[];
  readonly sources: readonly Entry<SourceData>[];
  readonly charts: readonly Entry<ChartData>[];
  readonly events: readonly Entry<EventData>[];
  readonly terms: readonly Entry<TermData>[];
  /** What was published; undefined where nothing was written down yet, or cannot be read. */
  readonly ledger: Ledger | undefined;
}

/** What every thing in the catalogue has: its id, and the file it comes from, relative to the content folder. */
export interface Identified {
  readonly id: string;
  readonly file: string;
  /** The line of that file, counted from 1, where it is a row of a table. */
  readonly line?: number;
}

export interface Article extends Identified, ArticleData {
  readonly digest: Digest;
}
export interface Series extends Identified, SeriesData {
  readonly cells: readonly SeriesCell[];
}
export interface Source extends Identified, SourceData {}
/** What has a Markdown body of ours. */
interface Written {
  readonly body: string;
}
export type Chart = Identified & Written & ChartData;
export interface HistoricEvent extends Identified, Written, EventData {}
export interface Term extends Identified, Written, TermData {}
export interface Claim extends Identified, Written, ClaimData {
  /** What looking for the quote in the article's digest found; undefined where the article is missing. */
  readonly search: QuoteSearch | undefined;
  /** Where the quote stands, once it is found. */
  readonly place: Place | undefined;
}

/** Things of one kind in their order, and each by its id; of several with one id, the first. */
export interface Shelf<Thing> {
  readonly all: readonly Thing[];
  readonly byId: Pick<ReadonlyMap<string, Thing>, 'get' | 'has'>;
}

export type { DerivedFigure, Figure, MeasuredFigure, StatedFigure } from './resolve-figures.ts';

/** The whole content, joined and ordered: claims by article and then as the digest reads. It may still dangle; `checks` say where. */
export interface Catalogue {
  readonly settings: Settings | undefined;
  /** The text of the About page, in Markdown. */
  readonly about: string;
  readonly articles: Shelf<Article>;
  readonly claims: Shelf<Claim>;
  /** Every figure: those of entries, each cell of a series, and the shares derived from it. */
  readonly figures: Shelf<Figure>;
  readonly series: Shelf<Series>;
  readonly sources: Shelf<Source>;
  readonly charts: Shelf<Chart>;
  /** In the order of time. */
  readonly events: Shelf<HistoricEvent>;
  /** In the order of the alphabet. */
  readonly terms: Shelf<Term>;
  /** What was published, as far as it was written down. */
  readonly ledger: Ledger | undefined;
  /** The files that have a Markdown body which no page shows. */
  readonly unseen: readonly string[];
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

/** Joins entries into a catalogue, in one pass over each collection, and computes what is derived. */
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
      return { ...entry.data, ...identify('claims', entry), body: entry.body, search, place };
    })
    .sort((a, b) => {
      const rank = (claim: Claim): number => order.get(claim.article) ?? articles.all.length;
      const places =
        a.place && b.place ? byPlace(a.place, b.place) : Number(!a.place) - Number(!b.place);
      return rank(a) - rank(b) || places || byFile(a, b);
    });
  const identified = <Data extends object, Kept extends object>(
    collection: Collection,
    list: readonly Entry<Data>[],
    keep: (entry: Entry<Data>) => Kept,
  ) =>
    list
      .map((entry) => ({ ...entry.data, ...identify(collection, entry), ...keep(entry) }))
      .sort(byFile);
  const nothing = () => ({});
  const body = (entry: Entry<object>) => ({ body: entry.body });
  const series = entries.series
    .map((entry): Series => ({ ...entry.data, ...identify('series', entry), cells: entry.cells }))
    .sort(byFile);
  return {
    settings: entries.settings,
    about: entries.about,
    articles,
    claims: shelf(claims),
    figures: shelf(
      resolveFigures([
        ...identified('figures', entries.figures, nothing),
        ...series.flatMap(figuresOfSeries),
      ]),
    ),
    series: shelf(series),
    sources: shelf(identified('sources', entries.sources, nothing)),
    charts: shelf(identified('charts', entries.charts, body)),
    events: shelf(identified('events', entries.events, body).sort(byDate)),
    terms: shelf(
      identified('terms', entries.terms, body).sort((a, b) =>
        byText(a.term.toLowerCase(), b.term.toLowerCase()),
      ),
    ),
    ledger: entries.ledger,
    unseen: (['figures', 'series', 'sources'] as const).flatMap((collection) =>
      entries[collection]
        .filter((entry) => entry.body.trim() !== '')
        .map((entry) => identify(collection, entry).file),
    ),
  };
};
