import type { Figure, Series } from '../domain/catalogue.ts';
import type { YearsChartData } from '../domain/chart.ts';
import { formatDay } from '../domain/moment.ts';
import { shareId } from '../domain/series.ts';
import { caveatsOf } from './caveats.ts';
import type { ChartContext } from './chart-context.ts';
import type { TrackChart, TrackGroup } from './track-chart.ts';
import { trackLine, trackMark } from './track-mark.ts';
import { headsOf, scaleFor, shareScale } from './track-scale.ts';

/** One year: the shares of every edition that gives one, the newest first. */
interface Year {
  readonly year: number;
  readonly shares: readonly Figure[];
}

const yearsOf = ({ id, cells, editions }: Series, of: string, { site }: ChartContext): Year[] => {
  const known = cells.filter(({ geography }) => geography === of).map(({ year }) => year);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => {
    const year = first + index;
    const shares = editions
      .flatMap((edition) => {
        const place = { edition: edition.id, geography: of, year };
        return site.figures.byId.get(shareId(id, place)) ?? [];
      })
      .toReversed();
    return { year, shares };
  });
};

const headingOf = (source: string | undefined, { article, site, words }: ChartContext) => {
  const known = source === undefined ? undefined : site.sources.byId.get(source);
  return known && words.chart.edition(known, site.isLater(known, article));
};

/** Years of one edition after another stand in a group; a year that nobody measured breaks nothing, and is a gap. */
const groupsOf = (years: readonly Year[], stage: Series['stage'], context: ChartContext) => {
  const groups: { source: string | undefined; years: Year[] }[] = [];
  for (const year of years) {
    const source = year.shares[0]?.sources[0];
    const open = groups.at(-1);
    if (open !== undefined && (source === undefined || source === open.source)) {
      open.years.push(year);
    } else groups.push({ source, years: [year] });
  }
  return groups.map(({ source, years: members }): TrackGroup => ({
    heading: headingOf(source, context),
    rows: members.map(({ year, shares }) => ({
      label: String(year),
      href: undefined,
      stage,
      measure: shares[0]?.place?.weak === true ? context.words.figure.weak : '',
      marks: shares.map((share, index) => trackMark(share, context, { replaced: index > 0 })),
    })),
  }));
};

/** One place's share by year, broken where the edition changes: points that nothing joins, and the stated share as a line across. */
export const yearsChart = (chart: YearsChartData, context: ChartContext): TrackChart => {
  const { article, site, words } = context;
  const day = formatDay(article.published.date, words.quantity.locale);
  const series = site.series.byId.get(chart.series);
  const years = series === undefined ? [] : yearsOf(series, chart.of, context);
  const shares = years.flatMap((year) => year.shares);
  const scale = shares.length > 0 ? scaleFor(shares, words.quantity) : shareScale(words.quantity);
  return {
    ...scale,
    heads: headsOf('years', scale, words),
    groups: groupsOf(years, series?.stage, context),
    line: trackLine([chart.stated], words.chart.statedSource(article.publisher, day), context),
    bars: false,
    caveats: caveatsOf(
      chart.caveat,
      shares.map(({ id }) => id),
      site,
    ),
    readings: [],
    listing: undefined,
  };
};
