import { besideRow, trackChartOf } from '../charts/chart-rows.ts';
import type { TrackRow } from '../charts/track-chart.ts';
import type { Article, Chart, Claim, Figure } from '../domain/catalogue.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words.ts';

/** A chart as rows on tracks, in words and numbers. */
export const rowsOf = (site: Site, chart: Chart) =>
  trackChartOf(chart, site.articleOf(chart), site, words);

/** A share that a claim states with what was measured beside it; undefined where nothing was. */
export const besideOf = (site: Site, claim: Claim, stated: Figure): TrackRow | undefined => {
  const measured = site.measuredBeside(stated, claim);
  return measured.length === 0
    ? undefined
    : besideRow(stated, measured, site.articleOf(claim), site, words);
};

/** The chart that opens an article, with its rows. */
export const leadOf = (site: Site, { leadChart }: Article) => {
  const chart = leadChart === undefined ? undefined : site.charts.byId.get(leadChart);
  return chart && { chart, rows: rowsOf(site, chart) };
};
