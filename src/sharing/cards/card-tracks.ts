import { type DrawnChart, drawnPartOf } from '../../charts/drawn-chart.ts';
import {
  measuredBy,
  type TrackChart,
  type TrackMark,
  type TrackRow,
} from '../../charts/track-chart.ts';
import { shareScale } from '../../charts/track-scale.ts';
import type { Stage } from '../../domain/figure.ts';
import type { Shelf, Figure } from '../../domain/catalogue.ts';
import { sayProse } from '../../domain/prose-quantity.ts';
import { words } from '../../words.ts';

/** A value in words: as its page says it, with who says so in full and in short. */
export interface CardValue {
  readonly text: string;
  readonly stated: boolean;
  readonly drawn: boolean;
  /** The longest first; a card shows the first that it has room for. */
  readonly sources: readonly string[];
}

/** One row: its label, and its values in the order of their marks. */
export interface CardRow {
  readonly label: string;
  readonly stage: Stage | undefined;
  readonly values: readonly CardValue[];
  /** Who says so, where the row opens a group of one edition. */
  readonly edition: string;
}

/** A chart on a card: what the canvas draws, and all its words. */
export interface CardTracks {
  /** Whether there is one row only, whose values have a line each, or rows with their labels. */
  readonly form: 'beside' | 'rows';
  readonly drawn: DrawnChart;
  readonly rows: readonly CardRow[];
  readonly ticks: readonly string[];
  /** What marks the number of the article, where it stands beside others. */
  readonly asStated: string;
  /** Who reports it, where that is not said elsewhere on the card; else empty. */
  readonly reported: string;
  /** What the line across all rows is; empty where there is none. */
  readonly line: string;
  /** What must be known with it. */
  readonly caveats: readonly string[];
}

const valueOf = ({ text, basis, drawn, source, by, remarks }: TrackMark): CardValue => ({
  text,
  stated: basis === 'stated',
  drawn,
  sources:
    basis === 'stated'
      ? []
      : [[source, ...remarks].join(words.dot), source, words.chart.alike(by)].filter(
          (name, index, all) => all.indexOf(name) === index,
        ),
});

const rowOf = ({ label, stage, marks }: TrackRow, edition = ''): CardRow => ({
  label,
  stage,
  values: marks.map(valueOf),
  edition,
});

const plain = (caveats: readonly string[], figures: Shelf<Figure>): string[] =>
  caveats.map((caveat) => sayProse(caveat, figures, words.quantity));

/** The most sources that are named below a chart whose rows do not name them. */
const mostNamed = 3;

const reportedIn = (chart: TrackChart): string => {
  const sources = measuredBy(chart);
  const named = chart.groups.some(({ heading }) => heading !== undefined);
  return named || sources.length < 2 || sources.length > mostNamed
    ? ''
    : words.chart.measuredBy(sources);
};

/** A chart as a card shows it. */
export const tracksOf = (chart: TrackChart, figures: Shelf<Figure>): CardTracks => ({
  form: 'rows',
  drawn: drawnPartOf(chart),
  rows: chart.groups.flatMap(({ heading, rows }) =>
    rows.map((row, index) => {
      const opens = heading !== undefined && index === 0;
      return rowOf(row, opens ? words.chart.alike(row.marks[0]?.by ?? []) : '');
    }),
  ),
  ticks: chart.ticks.map(({ text }) => text),
  asStated: words.card.asStated,
  reported: reportedIn(chart),
  line:
    chart.line === undefined
      ? ''
      : `${words.chart.line} ${chart.line.text} — ${sayProse(chart.line.label, figures, words.quantity)}`,
  caveats: plain(chart.caveats, figures),
});

/** A number that the article states beside what others measured, as a card shows it. */
export const besideTracks = (
  row: TrackRow,
  caveats: readonly string[],
  figures: Shelf<Figure>,
): CardTracks => {
  const scale = shareScale(words.quantity);
  const group = { heading: undefined, rows: [row] };
  return {
    form: 'beside',
    drawn: drawnPartOf({
      ...scale,
      groups: [group],
      bars: true,
      line: undefined,
      caveats: [],
      readings: [],
      listing: undefined,
      heads: { row: '', track: '', value: '' },
    }),
    rows: [rowOf(row)],
    ticks: scale.ticks.map(({ text }) => text),
    asStated: words.card.asStated,
    reported: '',
    line: '',
    caveats: plain(caveats, figures),
  };
};
