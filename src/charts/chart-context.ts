import type { Article } from '../domain/catalogue.ts';
import type { Site } from '../domain/site.ts';
import type { ChartWords } from './chart-words.ts';

/** What charts need of the site. */
export type ChartSite = Pick<
  Site,
  'figures' | 'series' | 'sources' | 'claimOf' | 'originOf' | 'isLater'
>;

/** In what a chart's rows are made: the article whose figures they draw, the site, and its words. */
export interface ChartContext {
  readonly article: Article;
  readonly site: ChartSite;
  readonly words: ChartWords;
}
