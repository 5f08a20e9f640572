import type { Article, Chart, Figure } from '../domain/catalogue.ts';
import type { ChartSite } from './chart-context.ts';
import type { ChartWords } from './chart-words.ts';
import { countriesChart } from './countries-chart.ts';
import { besideRow as rowBeside, sharesChart } from './shares-chart.ts';
import { thresholdChart } from './threshold-chart.ts';
import type { TrackChart, TrackRow } from './track-chart.ts';
import { yearsChart } from './years-chart.ts';

/** A chart as rows on tracks, in words and numbers: the one source of table, canvas and tests. */
export const trackChartOf = (
  chart: Chart,
  article: Article,
  site: ChartSite,
  words: ChartWords,
): TrackChart => {
  const context = { article, site, words };
  switch (chart.type) {
    case 'shares':
      return sharesChart(chart, context);
    case 'years':
      return yearsChart(chart, context);
    case 'countries':
      return countriesChart(chart, context);
    case 'threshold':
      return thresholdChart(chart, context);
  }
};

/** One number that the article states, and beside it what others measured, for a track of its own. */
export const besideRow = (
  stated: Figure,
  measured: readonly Figure[],
  article: Article,
  site: ChartSite,
  words: ChartWords,
): TrackRow => rowBeside(stated, measured, { article, site, words });
