import { figuresDrawn, type TrackChart, type TrackMark } from '../../charts/track-chart.ts';
import { type DrawnChart, drawnPartOf } from '../../charts/drawn-chart.ts';
import type { Chart, Source } from '../../domain/catalogue.ts';
import type { Stage } from '../../domain/figure.ts';
import { sayProse } from '../../domain/prose-quantity.ts';
import type { Site } from '../../domain/site.ts';
import { sayDate, words } from '../../words.ts';
import { chartKicker } from './chart-card.ts';

/** A value with all that its page says of it in a line. */
export interface PictureValue {
  readonly text: string;
  readonly says: string;
}

/** One row: its leading value in figures, and each value with its source where it has several. */
export interface PictureRow {
  readonly heading: string;
  readonly label: string;
  readonly stage: Stage | undefined;
  readonly lead: string;
  readonly measure: string;
  readonly values: readonly PictureValue[];
}

/** A chart with all that must be known to understand it without its page. */
export interface ChartPicture {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  readonly kicker: string;
  readonly drawn: DrawnChart;
  readonly ticks: readonly string[];
  /** The heading of the leading values. */
  readonly head: string;
  readonly line: string;
  readonly rows: readonly PictureRow[];
  /** Headings, and below each its lines. */
  readonly notes: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly licence: string;
  readonly address: string;
}

const saysOf = ({ source, measure, remarks }: TrackMark): string =>
  [source, measure, ...remarks].filter((part) => part !== '').join(words.dot);

const citationOf = (source: Source): string =>
  `${source.short}: ${words.source.attribution(source)}, ${source.title}, ${sayDate(source.date)}${
    source.revised === undefined ? '' : `, ${words.source.revised} ${sayDate(source.revised)}`
  }.`;

const rowsIn = ({ groups, bars }: TrackChart): PictureRow[] =>
  groups.flatMap(({ heading, rows }) =>
    rows.map(({ label, stage, measure, marks }, index) => {
      const listed = bars ? marks.slice(1) : marks.length > 1 ? marks : [];
      return {
        heading: index === 0 ? (heading ?? '') : '',
        label,
        stage,
        lead: marks[0]?.text ?? '–',
        measure,
        values: listed.map((mark) => ({ text: mark.text, says: saysOf(mark) })),
      };
    }),
  );

/** A chart as a picture that is passed on by itself: rows, values and sources in words, caveats, licence, and where it is from. */
export const chartPicture = (
  chart: Chart,
  rows: TrackChart,
  site: Site,
  address: string,
): ChartPicture => {
  const plain = (text: string): string => sayProse(text, site.figures, words.quantity);
  const { settings, figures, sources } = site;
  const ids = figuresDrawn(rows).flatMap((id) => figures.byId.get(id)?.sources ?? []);
  const cited = [...new Set(ids)].flatMap((id) => sources.byId.get(id) ?? []);
  const notes = [
    {
      heading: words.chart.howToRead,
      lines: [plain(chart.summary), ...(chart.type === 'shares' ? [words.chart.neverSummed] : [])],
    },
    {
      heading: words.chart.readings,
      lines: rows.readings.map(({ row, text }) =>
        plain(
          words.card.reading(
            row.label,
            text,
            row.marks.map(({ note }) => note),
          ),
        ),
      ),
    },
    { heading: words.chart.caveats, lines: rows.caveats.map(plain) },
    { heading: words.chart.sourcesInFull, lines: cited.map(citationOf) },
  ];
  return {
    id: chart.id,
    site: settings.title,
    title: chart.title,
    kicker: chartKicker(chart, rows, site),
    drawn: drawnPartOf(rows),
    head: rows.heads.value,
    ticks: rows.ticks.map(({ text }) => text),
    line:
      rows.line === undefined
        ? ''
        : `${words.chart.line} ${rows.line.text} — ${plain(rows.line.label)}.`,
    rows: rowsIn(rows),
    notes: notes.filter(({ lines }) => lines.length > 0),
    licence: `${words.site.licence(settings.publisher)} ${settings.licence.name}`,
    address,
  };
};
