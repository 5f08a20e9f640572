import { measuredBy, type TrackChart } from '../../charts/track-chart.ts';
import type { Chart } from '../../domain/catalogue.ts';
import { figuresOfChart } from '../../domain/chart-figures.ts';
import { formatDay } from '../../domain/moment.ts';
import type { Site } from '../../domain/site.ts';
import { words } from '../../words.ts';
import { inBrief, valuesInWords } from './alt-text.ts';
import type { ChartCard } from './card.ts';
import { tracksOf } from './card-tracks.ts';

/** Who states and who reports what a chart shows, in a line. */
export const chartKicker = (chart: Chart, rows: TrackChart, site: Site): string => {
  const { publisher, published } = site.articleOf(chart);
  const day = formatDay(published.date, words.quantity.locale);
  const states = figuresOfChart(chart).some((id) => site.figures.byId.get(id)?.basis === 'stated');
  return words.card.chartBy(states ? words.card.stated(publisher, day) : '', measuredBy(rows));
};

/** The card of a chart. */
export const chartCard = (chart: Chart, rows: TrackChart, site: Site): ChartCard => {
  const kicker = chartKicker(chart, rows, site);
  const tracks = tracksOf(rows, site.figures);
  const line = tracks.line === '' ? [] : [tracks.line];
  const told = (values: readonly string[]): string =>
    words.card.chartAlt(chart.title, kicker, [...values, ...line].join('; '));
  return {
    form: 'chart',
    id: chart.id,
    site: site.settings.title,
    kicker,
    headline: chart.title,
    tracks,
    alt: inBrief(
      told(valuesInWords(tracks, true)),
      told(valuesInWords(tracks, false)),
      told(valuesInWords({ ...tracks, rows: tracks.rows.slice(0, 4) }, false)),
    ),
  };
};
