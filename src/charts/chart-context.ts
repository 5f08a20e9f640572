import type { Article, Claim, Figure, Series, Shelf, Source } from '../domain/catalogue.ts';
import type { ChartWords } from './chart-words.ts';

/** What charts need of the site. */
export interface ChartSite {
  readonly figures: Shelf<Figure>;
  readonly series: Shelf<Series>;
  readonly sources: Shelf<Source>;
  /** The published claim that states a figure. */
  readonly claimOf: (figure: string) => Claim | undefined;
  /** Where a figure comes from: the page of its claim or source. */
  readonly originOf: (figure: string) => string;
  /** Whether a source was certainly published after an article. */
  readonly isLater: (source: Source, article: Article) => boolean;
}

/** In what a chart's rows are made: the article whose figures they draw, the site, and its words. */
export interface ChartContext {
  readonly article: Article;
  readonly site: ChartSite;
  readonly words: ChartWords;
}
