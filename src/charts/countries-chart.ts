import type { Figure } from '../domain/catalogue.ts';
import type { CountriesChartData } from '../domain/chart.ts';
import { endsOfValue } from '../domain/ends-of-value.ts';
import { cellId, newestCell } from '../domain/series.ts';
import { caveatsOf } from './caveats.ts';
import type { ChartContext } from './chart-context.ts';
import { seriesListing } from './series-listing.ts';
import type { TrackChart } from './track-chart.ts';
import { countedIn, remarkOf, statusOf, trackMark } from './track-mark.ts';
import { headsOf, scaleFor } from './track-scale.ts';

const sizeOf = ({ value }: Figure): number => Math.max(...endsOfValue(value));

/** How a number came about, how it was counted and what else is said of it; that it is an estimate is not said twice. */
const remarksOn = (figure: Figure, context: ChartContext): string[] => {
  const remark = remarkOf(figure, context);
  const status = statusOf(figure);
  const word = status && context.words.chart.statuses[status];
  return [
    word === undefined || remark.toLowerCase().startsWith(word) ? '' : word,
    countedIn(figure) ?? '',
    remark,
  ];
};

/** All places of a series in one year as the newest edition has them, the largest first and all others together last, a bar a place; the total of all is not drawn, and below stands every cell. */
export const countriesChart = (chart: CountriesChartData, context: ChartContext): TrackChart => {
  const { site, words } = context;
  const series = site.series.byId.get(chart.series);
  const places = (series?.geographies ?? []).filter(({ id }) => id !== series?.whole);
  const figures = places
    .flatMap(({ id, name }) => {
      const cell = series && newestCell(series, series.cells, id, chart.year);
      const figure = cell && site.figures.byId.get(cellId(chart.series, cell));
      return figure === undefined ? [] : [{ id, name, figure }];
    })
    .sort(
      (a, b) =>
        Number(a.id === chart.rest) - Number(b.id === chart.rest) ||
        sizeOf(b.figure) - sizeOf(a.figure),
    );
  const drawn = figures.filter(({ figure }) => figure.place?.weak !== true);
  const scale = scaleFor(
    drawn.map(({ figure }) => figure),
    words.quantity,
  );
  return {
    ...scale,
    heads: headsOf('countries', scale, words),
    groups: [
      {
        heading: undefined,
        rows: figures.map(({ name, figure }) => {
          const mark = trackMark(figure, context);
          const remarks = [...remarksOn(figure, context), mark.drawn ? '' : words.figure.weak];
          return {
            label: name,
            href: undefined,
            stage: series?.stage,
            measure: words.chart.remarks(remarks.filter((remark) => remark !== '')),
            marks: [mark],
          };
        }),
      },
    ],
    line: undefined,
    bars: true,
    caveats: caveatsOf(
      chart.caveat,
      figures.map(({ figure }) => figure.id),
      site,
    ),
    readings: [],
    listing: series && seriesListing(series, chart.rest, context),
  };
};
