import { endsOfValue } from '../domain/ends-of-value.ts';
import type { Quantity } from '../domain/quantity.ts';
import { rowsOfTracks, type TrackChart, type TrackMark } from './track-chart.ts';

/** What a canvas needs of a mark. */
export type DrawnMark = Pick<
  TrackMark,
  'figure' | 'quantity' | 'basis' | 'drawn' | 'replaced' | 'note'
>;

/** The part of a chart that a canvas draws: its rows in one list, which the browser fetches from a file beside the chart’s page. */
export interface DrawnChart {
  readonly max: number;
  readonly bars: boolean;
  readonly line: Quantity | undefined;
  readonly rows: readonly { readonly label: string; readonly marks: readonly DrawnMark[] }[];
}

/** Takes from a chart what a canvas draws. */
export const drawnPartOf = (chart: TrackChart): DrawnChart => ({
  max: chart.max,
  bars: chart.bars,
  line: chart.line?.quantity,
  rows: rowsOfTracks(chart).map(({ label, marks }) => ({
    label,
    marks: marks.map(({ figure, quantity, basis, drawn, replaced, note }) => ({
      figure,
      quantity,
      basis,
      drawn,
      replaced,
      note,
    })),
  })),
});

/** Where a line across all rows stands: at its value, or at both ends of a range. */
export const lineEnds = (line: Quantity | undefined): readonly number[] =>
  line === undefined ? [] : endsOfValue(line.value);
